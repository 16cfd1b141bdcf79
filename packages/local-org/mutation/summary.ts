import type { MutantOutcome } from './runMutants.ts';

/** At least 95 % of the mutants must die. */
export const SURVIVORS_ALLOWED = 0.05;

/** What a run has shown, in words; `broken` counts rules that could not be judged at all. */
export function summary(outcomes: readonly MutantOutcome[]): {
    text: string;
    share: number;
    broken: number;
} {
    const named = (end: MutantOutcome['end']): string[] =>
        outcomes.filter((each) => each.end === end).map(({ rule }) => rule.id);
    const killed = named('killed').length;
    const survivors = named('survived');
    const broken = [...named('stale'), ...named('failing')];
    const judged = killed + survivors.length;
    const share = judged === 0 ? 0 : killed / judged;
    const percent = Math.floor(share * 1000) / 10;
    const lines = [`${killed} of ${judged} mutants killed (${percent} %)`];
    if (survivors.length > 0) lines.push(`Survivors: ${survivors.join(', ')}`);
    if (broken.length > 0) lines.push(`Could not be judged: ${broken.join(', ')}`);
    return { text: lines.join('\n'), share, broken: broken.length };
}

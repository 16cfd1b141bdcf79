import type { GateResult } from './gate.ts';

const SHOWN = 60;

/** What is printed of one gate: a line, and its problems below it. */
export function describeResult(name: string, result: GateResult, seconds: number): string {
    const { problems, scope } = result;
    const state = problems.length === 0 ? '✔' : '✖';
    const found = problems.length === 0 ? '' : `, ${problems.length} problem(s)`;
    const shown = problems.slice(0, SHOWN).map((problem) => `    ${problem}`);
    const rest = problems.length - shown.length;
    return [
        `${state} ${name.padEnd(13)}${seconds.toFixed(1).padStart(6)} s  ${scope}${found}`,
        ...shown,
        ...(rest > 0 ? [`    … and ${rest} more`] : [])
    ].join('\n');
}

/** A gate that broke is closed, with the reason. */
export function brokenGate(error: unknown): GateResult {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { problems: [`the check itself failed: ${reason}`], scope: 'nothing' };
}

import type { SuiteOutcome } from './suite.ts';

/** A suite's outcome with its name and duration in seconds. */
export interface SuiteResult {
    readonly name: string;
    readonly outcome: SuiteOutcome;
    readonly seconds: number;
}

/** Every failed test, and one for each suite that has a problem but no failed test to show. */
export function failuresOf({ failed, problem }: SuiteOutcome): number {
    return problem === undefined ? failed : Math.max(failed, 1);
}

/** The table at the end of a test run; its last line is `N passed, N failed`. */
export function summarise(results: readonly SuiteResult[]): string {
    const rows = results.map(({ name, outcome, seconds }) =>
        [
            name.padEnd(16),
            `${outcome.passed} passed`.padStart(14),
            `${failuresOf(outcome)} failed`.padStart(12),
            `${outcome.skipped} skipped`.padStart(12),
            `${seconds.toFixed(1)} s`.padStart(10)
        ].join('')
    );
    const problems = results.flatMap(({ name, outcome }) =>
        outcome.problem === undefined ? [] : [`${name}: ${outcome.problem}.`]
    );
    const passed = results.reduce((sum, { outcome }) => sum + outcome.passed, 0);
    const failed = results.reduce((sum, { outcome }) => sum + failuresOf(outcome), 0);
    return [...rows, ...problems, `${passed} passed, ${failed} failed`].join('\n');
}

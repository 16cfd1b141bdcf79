import { existsSync, readFileSync } from 'node:fs';

import { type Counts, NOTHING, type SuiteOutcome } from './suite.ts';

/**
 * Turns a suite's report and exit code into an outcome. The two must agree: a suite without a report,
 * without a single test, or with a bad exit code and no failed test is a problem, never a pass.
 *
 * @param reportFile where the suite was told to write its JSON report
 * @param exitCode how the suite's process ended
 * @param read finds the counts in the parsed report; undefined when it is not such a report
 */
export function outcomeOf(
    reportFile: string,
    exitCode: number,
    read: (report: unknown) => Counts | undefined
): SuiteOutcome {
    const ended = `its process ended with code ${exitCode}`;
    if (!existsSync(reportFile)) return { ...NOTHING, problem: `it wrote no report; ${ended}` };
    const counts = read(parse(reportFile));
    if (counts === undefined) return { ...NOTHING, problem: `its report cannot be read; ${ended}` };
    if (counts.passed + counts.failed === 0)
        return { ...counts, problem: `it ran no test; ${ended}` };
    if (exitCode !== 0 && counts.failed === 0) {
        return { ...counts, problem: `no test failed, yet ${ended}: see its output above` };
    }
    if (exitCode === 0 && counts.failed > 0) {
        return { ...counts, problem: 'its report counts failures, yet its process ended well' };
    }
    return counts;
}

/** Reads a number property; undefined when there is none of that name. */
export function numberIn(report: unknown, name: string): number | undefined {
    const value = propertyOf(report, name);
    return typeof value === 'number' ? value : undefined;
}

/** Reads any property of what may not be an object. */
export function propertyOf(report: unknown, name: string): unknown {
    return typeof report === 'object' && report !== null
        ? (report as Readonly<Record<string, unknown>>)[name]
        : undefined;
}

function parse(file: string): unknown {
    try {
        return JSON.parse(readFileSync(file, 'utf8'));
    } catch {
        return undefined;
    }
}

import { writeFileSync } from 'node:fs';
import { formatDiagnostic } from '../diagnostics.ts';
import { openTestOrg } from '../org/index.ts';
import { coverageByClass, discoverTests, runTests } from '../test-runner/index.ts';
import type { TestOutcome, TestReport } from '../test-runner/index.ts';

export interface TestOptions {
    project: string;
    filter: string | null;
    json: string | null;
    seed: string | null;
    namespace: string | null;
    /** Scratch org definition below the project's root. */
    definition: string | null;
    /** Who runs the tests; the administrator when null. */
    as: 'minimum-access' | null;
    /** Permission sets of that user. */
    permissionSets: readonly string[];
}

/** Runs the Apex tests of a project; the last line says how many passed and failed. */
export function test(options: TestOptions): number {
    const seed = options.seed ?? String(Date.now() % 1_000_000);
    const opened = openTestOrg(options.project, seed, {
        namespace: options.namespace,
        definition: options.definition,
        // A project that nobody has tried here is tested as far as it goes; `check` refuses it.
        gaps: 'traps'
    });
    const notImplemented = opened.diagnostics
        .filter((each) => each.code === 'not-implemented')
        .map(formatDiagnostic);
    if (opened.org === null) {
        for (const each of opened.diagnostics) process.stdout.write(`${formatDiagnostic(each)}\n`);
        const errors = opened.diagnostics.filter((each) => each.severity === 'error').length;
        return conclude(options, {
            passed: 0,
            failed: errors,
            skipped: 0,
            tests: opened.diagnostics.map((each) => ({
                name: each.file,
                outcome: 'CompileFail',
                message: formatDiagnostic(each),
                ms: 0
            })),
            coverage: {},
            notImplemented
        });
    }
    const { org } = opened;
    let user = org.administrator();
    if (options.as === 'minimum-access') {
        try {
            user = org.minimumAccessUser(options.permissionSets);
        } catch (error) {
            process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
            return 2;
        }
    }
    process.stdout.write(`Seed ${seed}\n`);
    const classes = discoverTests(
        [...org.program.classes()].map((each) => each.emitted),
        options.filter
    );
    const tests = runTests(org, classes, user, print);
    const passed = tests.filter((each) => each.outcome === 'Pass').length;
    const coverage = coverageByClass(org.program);
    printCoverage(coverage);
    if (passed < tests.length) {
        process.stdout.write(`To repeat this run, or one test of it: --seed ${seed}\n`);
    }
    printGaps(notImplemented);
    return conclude(options, {
        passed,
        failed: tests.length - passed,
        skipped: 0,
        tests,
        coverage,
        notImplemented
    });
}

function print(outcome: TestOutcome): void {
    if (outcome.outcome === 'Pass') return;
    process.stdout.write(`✗ ${outcome.name}\n  ${outcome.message ?? ''}\n`);
}

function printCoverage(coverage: Record<string, number>): void {
    for (const [name, percent] of Object.entries(coverage).sort()) {
        process.stdout.write(`${String(percent).padStart(4)} %  ${name}\n`);
    }
}

function printGaps(notImplemented: readonly string[]): void {
    if (notImplemented.length === 0) return;
    for (const each of notImplemented) process.stdout.write(`${each}\n`);
    process.stdout.write(
        `${notImplemented.length} uses of what the local org does not have; a test that comes to one fails\n`
    );
}

function conclude(options: TestOptions, report: TestReport): number {
    if (options.json !== null) {
        writeFileSync(options.json, `${JSON.stringify(report, null, 4)}\n`);
    }
    process.stdout.write(`${report.passed} passed, ${report.failed} failed\n`);
    return report.failed === 0 && report.passed > 0 ? 0 : 1;
}

import { execFile } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, mutated, StaleMutant } from './bundle.ts';
import { isReplacement, type Rule } from './Rule.ts';
import { runsOf, type TestRun } from './testRuns.ts';

/** A mutant that loops forever dies by this. */
const TIME_LIMIT_MS = 120_000;
const WORKERS = 2;
/** Inside the package, so that the bundles find its dependencies; .gitignore knows it. */
const SCRATCH = join(import.meta.dirname, '../.local-org/mutation');

export interface MutantOutcome {
    readonly rule: Rule;
    /** `failing`: the tests fail without any mutant. `stale`: the mutant's text is not in the source. */
    readonly end: 'killed' | 'survived' | 'failing' | 'stale';
    /** What a reader needs to act; empty for a killed one. */
    readonly detail: string;
}

/**
 * Runs the mutants of rules, each against its own tests only, after seeing those tests pass unchanged.
 *
 * @param tell called as soon as one is judged
 */
export async function runMutants(
    rules: readonly Rule[],
    tell: (outcome: MutantOutcome) => void
): Promise<MutantOutcome[]> {
    mkdirSync(SCRATCH, { recursive: true });
    const original = join(SCRATCH, `original-${process.pid}.mjs`);
    try {
        await bundle(null, original);
        const broken = await brokenTests(original, rules);
        const waiting = rules.filter(({ mutant }) => isReplacement(mutant));
        const outcomes: MutantOutcome[] = [];
        const work = async (): Promise<void> => {
            for (let rule = waiting.shift(); rule !== undefined; rule = waiting.shift()) {
                const outcome = await judge(rule, broken);
                outcomes.push(outcome);
                tell(outcome);
            }
        };
        await Promise.all(Array.from({ length: WORKERS }, work));
        return outcomes;
    } finally {
        rmSync(original, { force: true });
    }
}

/** Runs every named test once on the code as it is; the message of each that fails. */
async function brokenTests(original: string, rules: readonly Rule[]): Promise<Map<string, string>> {
    const broken = new Map<string, string>();
    const all = runsOf(rules.flatMap(({ tests }) => tests));
    for (const run of all) {
        if ((await passes(original, run)).passed) continue;
        for (const filter of run.filters) {
            const alone = await passes(original, { ...run, filters: [filter] });
            if (!alone.passed) broken.set(`${run.folder}/${filter}`, alone.output);
        }
    }
    return broken;
}

async function judge(rule: Rule, broken: ReadonlyMap<string, string>): Promise<MutantOutcome> {
    const { mutant, tests } = rule;
    if (!isReplacement(mutant)) throw new Error(`${rule.id} has no mutant.`);
    const failing = tests.find((name) => broken.has(name));
    if (failing !== undefined) {
        return { rule, end: 'failing', detail: `${failing}: ${broken.get(failing)}` };
    }
    try {
        mutated(mutant);
    } catch (problem) {
        if (!(problem instanceof StaleMutant)) throw problem;
        return { rule, end: 'stale', detail: problem.message };
    }
    const file = join(SCRATCH, `${rule.id}-${process.pid}.mjs`);
    try {
        await bundle(mutant, file);
        for (const run of runsOf(tests)) {
            if (!(await passes(file, run)).passed) return { rule, end: 'killed', detail: '' };
        }
        return { rule, end: 'survived', detail: `${mutant.file}: ${mutant.from} → ${mutant.to}` };
    } finally {
        rmSync(file, { force: true });
    }
}

function passes(file: string, run: TestRun): Promise<{ passed: boolean; output: string }> {
    return new Promise((resolve) => {
        execFile(
            process.execPath,
            [file, run.project, ...run.filters],
            { timeout: TIME_LIMIT_MS, maxBuffer: 16_000_000 },
            (error, stdout, stderr) => {
                const output = `${stdout}${stderr}`.trim().split('\n').slice(0, 4).join('\n    ');
                resolve({ passed: error === null, output });
            }
        );
    });
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { numberIn, outcomeOf } from './outcome.ts';
import type { Counts, Suite } from './suite.ts';
import { failuresOf } from './summary.ts';

/**
 * Permission sets of the agent that the tests run as: the package's own, and what an administrator gives
 * beside it, for a package can grant nothing on standard objects.
 */
const AGENT = ['Messaging_User', 'Agent_Records'];

/** The package's Apex tests as the administrator runs them in a new org. */
export const apex: Suite = suiteOf({
    name: 'apex',
    title: 'Apex as the administrator, without a namespace (local-org test)',
    options: () => [],
    hint: null
});

/** The same tests in the package as it is installed: with its namespace. */
export const apexNamespace: Suite = suiteOf({
    name: 'apex-namespace',
    title: 'Apex with the namespace of the package (local-org test --namespace)',
    options: (root) => ['--namespace', namespaceIn(root)],
    hint: 'Under a namespace, a name written as text needs it: Namespace.qualify(…), or a field token instead of the text.'
});

/** The same tests in an org whose accounts can be persons, which the package must never name in code. */
export const apexPersons: Suite = suiteOf({
    name: 'apex-persons',
    title: 'Apex in an org with person accounts (local-org test --definition)',
    options: () => ['--definition', 'config/person-accounts-scratch-def.json'],
    hint: 'With person accounts an account of a person comes with a contact that no trigger of Contact sees.'
});

/** The same tests as an agent: what they do must not need more than an agent has. */
export const apexAgent: Suite = suiteOf({
    name: 'apex-agent',
    title: `Apex as an agent with minimum access, ${AGENT.join(' and ')} (local-org test --as)`,
    options: () => [
        '--as',
        'minimum-access',
        ...AGENT.flatMap((name) => ['--permission-set', name])
    ],
    hint:
        'An agent can do less than the administrator. Either the code asks for too much, or the test does: ' +
        'what administrators do belongs into System.runAs(UserBuilder.administrator()).'
});

interface ApexRun {
    readonly name: string;
    readonly title: string;
    options(root: string): string[];
    /** What to think of when only this run fails. */
    readonly hint: string | null;
}

function suiteOf({ name, title, options, hint }: ApexRun): Suite {
    return {
        name,
        title,
        async run({ root, reports, runNode }) {
            const report = join(reports, `${name}.json`);
            const localOrg = join(root, 'packages/local-org/bin/local-org.js');
            const code = await runNode([localOrg, 'test', '--json', report, ...options(root)]);
            const outcome = outcomeOf(report, code, readCounts);
            if (hint !== null && failuresOf(outcome) > 0) {
                console.log(`\n${hint}\nSee CONTRIBUTING.md, "Apex tests, four times".`);
            }
            return outcome;
        }
    };
}

function namespaceIn(root: string): string {
    const project: unknown = JSON.parse(readFileSync(join(root, 'sfdx-project.json'), 'utf8'));
    return String((project as { namespace: unknown }).namespace);
}

function readCounts(report: unknown): Counts | undefined {
    const passed = numberIn(report, 'passed');
    const failed = numberIn(report, 'failed');
    if (passed === undefined || failed === undefined) return undefined;
    return { passed, failed, skipped: numberIn(report, 'skipped') ?? 0 };
}

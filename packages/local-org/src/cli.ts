import { parseArgs } from 'node:util';
import { ProjectError } from './project/index.ts';

const USAGE = `local-org: runs the Apex of a Salesforce DX project without a Salesforce org

  local-org test  [--project DIR] [--filter NAME] [--json FILE] [--seed TEXT]
                  [--definition FILE] [--namespace NAME]
                  [--as minimum-access [--permission-set NAME]...]
  local-org check [--project DIR] [--definition FILE]
  local-org serve [--project DIR] [--port 4000] [--state DIR] [--definition FILE]
                  [--control]

  --project DIR   folder of sfdx-project.json; this folder when left out
  --filter NAME   only tests whose Class.method contains NAME
  --definition FILE  scratch org definition below DIR, whose features the org has; when left out
                     config/project-scratch-def.json, where there is one
  --json FILE     writes the results there as JSON
  --namespace NAME       runs the project under a namespace, as an installed package is
  --as minimum-access    runs the tests as a user with that profile instead of as the administrator
  --permission-set NAME  a permission set of that user; may be given several times
  --seed TEXT     repeats a run whose order of unsorted rows mattered
  --control       lets tests move the clock and the like under /_org/, which no org has
`;

const OPTIONS = {
    project: { type: 'string', default: '.' },
    filter: { type: 'string' },
    json: { type: 'string' },
    seed: { type: 'string' },
    namespace: { type: 'string' },
    as: { type: 'string' },
    'permission-set': { type: 'string', multiple: true, default: [] as string[] },
    port: { type: 'string', default: '4000' },
    state: { type: 'string' },
    definition: { type: 'string' },
    control: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false }
} as const;

/**
 * Runs one command, and loads no other: pages take longer to load than tests to run.
 *
 * @param args what follows `local-org`
 * @returns exit code: 0 fine, 1 the project or its tests fail, 2 the call makes no sense
 */
export async function main(args: string[]): Promise<number> {
    try {
        return await run(args);
    } catch (error) {
        if (!(error instanceof ProjectError)) throw error;
        process.stderr.write(`${error.message}\n`);
        return 1;
    }
}

async function run(args: string[]): Promise<number> {
    let parsed;
    try {
        parsed = parseArgs({ args, options: OPTIONS, allowPositionals: true });
    } catch (error) {
        return misuse(error instanceof Error ? error.message : String(error));
    }
    const { values, positionals } = parsed;
    const [command, ...rest] = positionals;
    if (values.help || command === undefined) {
        process.stdout.write(USAGE);
        return values.help ? 0 : 2;
    }
    if (rest.length > 0) return misuse(`Unexpected: ${rest.join(' ')}`);
    switch (command) {
        case 'test':
            if (values.as !== undefined && values.as !== 'minimum-access') {
                return misuse(`--as takes minimum-access only, not "${values.as}".`);
            }
            return (await import('./commands/test.ts')).test({
                project: values.project,
                filter: values.filter ?? null,
                json: values.json ?? null,
                seed: values.seed ?? null,
                namespace: values.namespace ?? null,
                definition: values.definition ?? null,
                as: values.as === undefined ? null : 'minimum-access',
                permissionSets: values['permission-set']
            });
        case 'check':
            return (await import('./commands/check.ts')).check(
                values.project,
                values.definition ?? null
            );
        case 'serve':
            return (await import('./commands/serve.ts')).serve({
                project: values.project,
                port: Number(values.port),
                state: values.state ?? null,
                control: values.control,
                definition: values.definition ?? null
            });
        default:
            return misuse(`There is no command "${command}".`);
    }
}

function misuse(problem: string): number {
    process.stderr.write(`${problem}\n\n${USAGE}`);
    return 2;
}

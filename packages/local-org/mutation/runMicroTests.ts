import { formatDiagnostic } from '../src/index.ts';
import { openTestOrg } from '../src/org/index.ts';
import { discoverTests, runTests } from '../src/test-runner/index.ts';

/**
 * Compiles the micro tests and runs those named by the arguments after the project's folder. Prints what
 * fails; exit code 0 when all pass, 1 when one fails, 2 when there is nothing to run.
 */
const [directory = '', ...filters] = process.argv.slice(2);
const { org, diagnostics } = openTestOrg(directory, 'mutation', { compilesAnew: true });
if (org === null) {
    for (const each of diagnostics) say(formatDiagnostic(each));
    process.exit(1);
}
const types = [...org.program.classes()].map(({ emitted }) => emitted);
const user = org.administrator();
let run = 0;
for (const filter of filters) {
    const outcomes = runTests(org, discoverTests(types, filter), user, () => undefined);
    if (outcomes.length === 0) {
        say(`No test has the name ${filter}.`);
        process.exit(2);
    }
    run += outcomes.length;
    const failed = outcomes.filter(({ outcome }) => outcome === 'Fail');
    for (const { name, message } of failed) say(`${name}\n${message ?? ''}`);
    if (failed.length > 0) process.exit(1);
}
say(`${run} passed`);
process.exit(run === 0 ? 2 : 0);

function say(text: string): void {
    process.stdout.write(`${text}\n`);
}

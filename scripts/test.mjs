/**
 * `npm test`: installs what is missing, then runs everything that proves the product and prints
 * `N passed, N failed` as the last line. `node scripts/test.mjs lwc apex` runs only those suites:
 * lwc, apex, apex-namespace, apex-agent, apex-persons, tooling, e2e.
 */
import { fileURLToPath } from 'node:url';

import {
    SetupError,
    checkNodeVersion,
    ensureBrowser,
    ensurePackages,
    handOver,
    reportAndExit,
    runTool
} from './setup/index.mjs';

const SUITES = ['lwc', 'apex', 'apex-namespace', 'apex-agent', 'apex-persons', 'tooling', 'e2e'];
const root = fileURLToPath(new URL('..', import.meta.url));
const wanted = process.argv.slice(2);

try {
    const unknown = wanted.filter((name) => !SUITES.includes(name));
    if (unknown.length > 0) {
        throw new SetupError(
            `There is no suite ${unknown.join(', ')}. Name some of: ${SUITES.join(', ')}.`
        );
    }
    checkNodeVersion(root);
    await ensurePackages(root, { dev: true });
    const needsBrowser = wanted.length === 0 || wanted.includes('e2e');
    const browser = needsBrowser ? await ensureBrowser(root) : undefined;
    const built = await runTool(process.execPath, ['scripts/build-lwc.mjs'], { cwd: root });
    if (built !== 0) process.exit(built);
    await handOver(process.execPath, ['--import', 'tsx', 'scripts/suites/main.ts', ...wanted], {
        cwd: root,
        env: { E2E_BROWSER: browser }
    });
} catch (error) {
    reportAndExit(error);
}

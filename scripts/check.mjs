/**
 * `npm run check`: installs what is missing, then runs every check of the sources and prints
 * `N passed, N failed` as the last line. `node scripts/check.mjs lint types` runs only those.
 */
import { fileURLToPath } from 'node:url';

import {
    checkNodeVersion,
    ensureJava,
    ensurePackages,
    handOver,
    reportAndExit,
    runTool
} from './setup/index.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const wanted = process.argv.slice(2);

try {
    checkNodeVersion(root);
    await ensurePackages(root, { dev: true });
    const needsJava =
        wanted.length === 0 || wanted.some((name) => ['apex-ls', 'pmd'].includes(name));
    const java = needsJava ? await ensureJava() : undefined;
    // ESLint and the type check read the tsconfig that the build writes; the check reports its problems.
    await runTool(process.execPath, ['scripts/build-lwc.mjs'], { cwd: root });
    await handOver(process.execPath, ['--import', 'tsx', 'scripts/gates/main.ts', ...wanted], {
        cwd: root,
        env: { CHECK_JAVA: java }
    });
} catch (error) {
    reportAndExit(error);
}

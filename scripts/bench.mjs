/**
 * `npm run bench`: installs what is missing, then measures the product. Arguments pass through to
 * scripts/bench/main.ts.
 */
import { fileURLToPath } from 'node:url';

import {
    checkNodeVersion,
    ensurePackages,
    handOver,
    reportAndExit,
    runTool
} from './setup/index.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

try {
    checkNodeVersion(root);
    await ensurePackages(root, { dev: true });
    const built = await runTool(process.execPath, ['scripts/build-lwc.mjs'], { cwd: root });
    if (built !== 0) process.exit(built);
    const args = ['--import', 'tsx', 'scripts/bench/main.ts', ...process.argv.slice(2)];
    await handOver(process.execPath, args, { cwd: root });
} catch (error) {
    reportAndExit(error);
}

/**
 * `npm start`: makes the machine ready, then runs the local org, the simulator and the demo data.
 * Arguments, signals and the exit code pass through to scripts/start.ts.
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
    await ensurePackages(root, { dev: false });
    const built = await runTool(process.execPath, ['scripts/build-lwc.mjs'], { cwd: root });
    if (built !== 0) process.exit(built);
    const args = ['scripts/run.mjs', 'scripts/start.ts', ...process.argv.slice(2)];
    await handOver(process.execPath, args, { cwd: root });
} catch (error) {
    reportAndExit(error);
}

/**
 * Compiles the TypeScript of the Lightning web components into the JavaScript that the platform takes,
 * beside each source. `--force` builds even when nothing changed.
 */
import { resolve } from 'node:path';

import { buildLwc } from './build-lwc/index.mjs';

const started = performance.now();
const { bundles, skipped, problems } = await buildLwc({
    root: resolve(import.meta.dirname, '..'),
    force: process.argv.includes('--force')
});
const seconds = ((performance.now() - started) / 1000).toFixed(1);

if (problems.length > 0) {
    for (const problem of problems) console.error(problem);
    console.error(
        `The components were not built: ${problems.length} problem(s) in their TypeScript, listed above.`
    );
    process.exitCode = 1;
} else if (skipped) {
    console.log(`${bundles} component bundles are up to date.`);
} else {
    console.log(`Built ${bundles} component bundles in ${seconds} s.`);
}

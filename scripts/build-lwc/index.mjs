import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { readLwcProject } from './project.mjs';
import { Stamp, buildInfoFile, fingerprint, outputOf } from './stamp.mjs';
import { writeTsconfigs } from './writeTsconfigs.mjs';

/**
 * Brings the JavaScript beside the TypeScript components up to date.
 *
 * @param {{ root: string, force?: boolean }} settings `force` builds even when nothing changed
 * @returns {Promise<{ bundles: number, skipped: boolean, problems: string[] }>}
 */
export async function buildLwc({ root, force = false }) {
    const project = readLwcProject(root);
    const stamp = new Stamp(root);
    const last = stamp.read();
    writeTsconfigs(project);
    const bundles = project.bundles.length;
    if (!force && last.fingerprint === fingerprint(project)) {
        return { bundles, skipped: true, problems: [] };
    }
    const outputs = project.bundles.flatMap(({ sources }) => sources.map(outputOf));
    // TypeScript does not look whether what it once wrote is still there.
    const isComplete = outputs.every((file) => existsSync(join(root, file)));
    if (force || !isComplete) rmSync(buildInfoFile(root), { force: true });
    const { compile } = await import('./compile.mjs');
    const problems = compile(project);
    if (problems.length > 0) return { bundles, skipped: false, problems };
    removeOrphans(root, last.outputs, outputs);
    stamp.write({ fingerprint: fingerprint(project), outputs });
    return { bundles, skipped: false, problems };
}

/** A component that is gone must not live on as JavaScript. */
function removeOrphans(root, before, now) {
    const kept = new Set(now);
    for (const file of before) if (!kept.has(file)) rmSync(join(root, file), { force: true });
}

import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { manifestOf, stampOf } from './findBuilt.mjs';
import { packagesOutside, placesInSource } from './plugins.mjs';

/** Programs that still run may load further parts of the build they were started from. */
const BUILDS_KEPT = 12;

/**
 * Builds a program and notes what it was built of.
 *
 * @param {string} kept folder of programs
 * @param {string} entry
 * @returns {Promise<string | undefined>} the program's file; undefined when it cannot be built
 */
export async function buildProgram(kept, entry) {
    try {
        return await writeProgram(kept, entry);
    } catch {
        // A folder that cannot be written, an esbuild that is not there, a source that does not parse: loading
        // the sources one by one is slower and says what is wrong in its own words.
        return undefined;
    }
}

async function writeProgram(kept, entry) {
    const { build } = await import('esbuild');
    const folder = join(kept, `${Date.now().toString(36)}-${process.pid}`);
    mkdirSync(folder, { recursive: true });
    const { metafile } = await build({
        entryPoints: [{ in: entry, out: 'program' }],
        outdir: folder,
        absWorkingDir: folder,
        outExtension: { '.js': '.mjs' },
        bundle: true,
        // Parts that are imported when they are needed stay files of their own.
        splitting: true,
        platform: 'node',
        format: 'esm',
        target: 'node20',
        sourcemap: 'linked',
        sourcesContent: false,
        metafile: true,
        logLevel: 'silent',
        plugins: [packagesOutside, placesInSource]
    });
    const sources = Object.keys(metafile.inputs).map((file) => resolve(folder, file));
    const manifest = manifestOf(kept, entry);
    const output = join(folder, 'program.mjs');
    const text = JSON.stringify({
        node: process.version,
        output,
        sources: sources.map((file) => [file, stampOf(file)])
    });
    // Written aside and moved, so that another process never reads half a manifest.
    writeFileSync(`${manifest}.${process.pid}`, text);
    renameSync(`${manifest}.${process.pid}`, manifest);
    removeOldBuilds(kept);
    return output;
}

function removeOldBuilds(kept) {
    readdirSync(kept, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => join(kept, name))
        .map((path) => ({ path, at: statSync(path).mtimeMs }))
        .sort((one, other) => other.at - one.at)
        .slice(BUILDS_KEPT)
        .forEach(({ path }) => rmSync(path, { recursive: true, force: true }));
}

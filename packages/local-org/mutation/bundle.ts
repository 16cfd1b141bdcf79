import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { Replacement } from './Rule.ts';

const SOURCE = join(import.meta.dirname, '../src');

/** A rule whose mutant no longer fits the source: the rule must follow the code. */
export class StaleMutant extends Error {}

/**
 * Bundles the runner of micro tests into one file that starts fast, with one place of the source changed.
 * The working tree stays as it is.
 *
 * @param mutant null for the code as it is
 * @param outfile where the bundle goes
 * @throws StaleMutant when the text does not stand exactly once in its file
 */
export async function bundle(mutant: Replacement | null, outfile: string): Promise<void> {
    if (mutant !== null) mutated(mutant);
    await build({
        entryPoints: [join(import.meta.dirname, 'runMicroTests.ts')],
        outfile,
        bundle: true,
        platform: 'node',
        format: 'esm',
        target: 'node20',
        logLevel: 'silent',
        packages: 'external',
        plugins: [changed(mutant), withoutHeavyPackages]
    });
}

/** The text of the mutant's file after the change. */
export function mutated({ file, from, to }: Replacement): string {
    const parts = readFileSync(join(SOURCE, file), 'utf8').split(from);
    if (parts.length === 2) return parts.join(to);
    const found = parts.length === 1 ? 'does not stand' : `stands ${parts.length - 1} times`;
    throw new StaleMutant(`${JSON.stringify(from)} ${found} in ${file}; it must stand once.`);
}

/** Modules keep the place they have in the working tree, wherever the bundle lies. */
function changed(mutant: Replacement | null): Plugin {
    const target = mutant === null ? null : join(SOURCE, mutant.file);
    return {
        name: 'changed-source',
        setup(run) {
            run.onLoad({ filter: /packages.local-org.(src|mutation).*\.ts$/ }, ({ path }) => {
                const text =
                    mutant !== null && path === target
                        ? mutated(mutant)
                        : readFileSync(path, 'utf8');
                return {
                    loader: 'ts',
                    contents: text
                        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
                        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
                };
            });
        }
    };
}

/** What builds pages and keeps files takes longest to load, and no micro test touches it. */
const UNTOUCHED = /^(typescript|esbuild|lwc\/.*|node-sqlite3-wasm)$/;

const withoutHeavyPackages: Plugin = {
    name: 'without-heavy-packages',
    setup(run) {
        run.onResolve({ filter: UNTOUCHED }, ({ path }) => ({ path, namespace: 'absent' }));
        run.onLoad({ filter: /./, namespace: 'absent' }, () => ({
            contents: 'module.exports = {};'
        }));
    }
};

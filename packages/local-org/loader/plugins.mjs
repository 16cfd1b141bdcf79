import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Sources that are built in: those of this repository's packages. Other packages stay outside. */
const OWN_PACKAGE = /^@vonage-conversations\//;

/**
 * Other packages are imported from where the importing source would find them, wherever the program lies.
 *
 * @type {import('esbuild').Plugin}
 */
export const packagesOutside = {
    name: 'packages-outside',
    setup(pipeline) {
        pipeline.onResolve(
            { filter: /^[^./]/ },
            async ({ path, kind, importer, resolveDir, pluginData }) => {
                if (pluginData === 'asked' || kind === 'entry-point') return undefined;
                if (path.startsWith('node:') || builtinModules.includes(path)) {
                    return { path, external: true };
                }
                const found = await pipeline.resolve(path, {
                    kind,
                    importer,
                    resolveDir,
                    pluginData: 'asked'
                });
                if (found.errors.length > 0 || OWN_PACKAGE.test(path)) return found;
                return { path: pathToFileURL(found.path).href, external: true };
            }
        );
    }
};

/**
 * `import.meta` speaks of the source, not of the program: modules find the files beside them.
 *
 * @type {import('esbuild').Plugin}
 */
export const placesInSource = {
    name: 'places-in-source',
    setup(pipeline) {
        pipeline.onLoad({ filter: /\.[mc]?ts$/ }, ({ path }) => ({
            loader: 'ts',
            contents: readFileSync(path, 'utf8')
                .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
                .replaceAll('import.meta.filename', JSON.stringify(path))
                .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        }));
    }
};

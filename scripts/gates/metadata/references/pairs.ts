import { basename, dirname, join } from 'node:path';

/**
 * Sources without their `-meta.xml`, which a deployment drops without a word, and the other way round.
 *
 * @param files every file of the package directories
 */
export function incompletePairs(files: readonly string[]): string[] {
    const all = new Set(files);
    const missingMeta = files
        .filter((file) => /\.(cls|trigger)$/.test(file))
        .filter((file) => !all.has(`${file}-meta.xml`))
        .map((file) => `${file}:1: ${basename(file)}-meta.xml is missing beside it`);
    const missingSource = files
        .filter((file) => /\.(cls|trigger)-meta\.xml$/.test(file))
        .filter((file) => !all.has(file.replace('-meta.xml', '')))
        .map((file) => `${file}:1: describes ${basename(file, '-meta.xml')}, which is not there`);
    return [...missingMeta, ...missingSource, ...incompleteBundles(files, all)];
}

function incompleteBundles(files: readonly string[], all: ReadonlySet<string>): string[] {
    const bundles = new Set(
        files.map((file) => dirname(file)).filter((folder) => basename(dirname(folder)) === 'lwc')
    );
    return [...bundles].flatMap((folder) => {
        const name = basename(folder);
        return [`${name}.ts`, `${name}.js-meta.xml`]
            .filter((needed) => !all.has(join(folder, needed)))
            .map((needed) => `${folder}:1: the bundle lacks ${needed}`);
    });
}

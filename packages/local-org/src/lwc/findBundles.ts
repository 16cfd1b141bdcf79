import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A folder with an LWC in it. */
export interface LwcBundle {
    /** Such as `conversationPanel`. */
    name: string;
    /** Absolute. */
    directory: string;
    /** File names in the bundle's own folder and below, tests excluded, relative to `directory`. */
    files: string[];
}

/** Every bundle below the package directories, sorted by name. */
export function findBundles(directories: readonly string[]): LwcBundle[] {
    const bundles = directories.flatMap((directory) => bundlesBelow(directory));
    return bundles.sort((a, b) => a.name.localeCompare(b.name));
}

function bundlesBelow(directory: string): LwcBundle[] {
    return subfoldersOf(directory).flatMap((name) => {
        const path = join(directory, name);
        return name === 'lwc' ? bundlesIn(path) : bundlesBelow(path);
    });
}

/** The bundles that are direct children of `directory`. */
export function bundlesIn(directory: string): LwcBundle[] {
    return subfoldersOf(directory).map((name) => {
        const path = join(directory, name);
        return { name, directory: path, files: filesBelow(path) };
    });
}

function subfoldersOf(directory: string): string[] {
    return readdirSync(directory, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .filter(
            (name) => name !== 'node_modules' && !name.startsWith('.') && !name.startsWith('__')
        );
}

function filesBelow(directory: string, prefix = ''): string[] {
    const entries = readdirSync(directory, { withFileTypes: true });
    return entries.flatMap((entry) => {
        if (entry.isFile()) {
            return [prefix + entry.name];
        }
        return entry.name.startsWith('__')
            ? []
            : filesBelow(join(directory, entry.name), `${prefix}${entry.name}/`);
    });
}

/** Changes whenever a file of the bundles is added, removed or written. */
export function fingerprintOf(bundles: readonly LwcBundle[]): string {
    return bundles
        .flatMap((bundle) => bundle.files.map((file) => join(bundle.directory, file)))
        .map((file) => {
            const stat = statSync(file, { throwIfNoEntry: false });
            return `${file} ${stat?.mtimeMs} ${stat?.size}`;
        })
        .join('\n');
}

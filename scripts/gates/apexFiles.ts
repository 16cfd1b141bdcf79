import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folders that sfdx-project.json calls package directories. */
export function packageDirectories(root: string): string[] {
    const project = JSON.parse(readFileSync(join(root, 'sfdx-project.json'), 'utf8')) as {
        readonly packageDirectories: readonly { readonly path: string }[];
    };
    return project.packageDirectories.map(({ path }) => path);
}

/** Every file of the package directories, relative to the project, in alphabetical order. */
export function sourceFiles(root: string): string[] {
    return packageDirectories(root)
        .flatMap((folder) =>
            readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
                .filter((entry) => entry.isFile())
                .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
        )
        .map((file) => file.replace(/^[/\\]/, ''))
        .sort();
}

/** Apex classes and triggers. */
export function apexFiles(root: string): string[] {
    return sourceFiles(root).filter((file) => /\.(cls|trigger)$/.test(file));
}

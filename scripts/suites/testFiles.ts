import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The node:test files of the tooling: `packages/<package>/test` and `scripts/<folder>/test`. */
export function toolingTestFiles(root: string): string[] {
    return ['packages', 'scripts']
        .flatMap((area) => foldersIn(root, area))
        .map((folder) => join(folder, 'test'))
        .filter((folder) => existsSync(join(root, folder)))
        .flatMap((folder) =>
            readdirSync(join(root, folder), { recursive: true })
                .map((file) => join(folder, String(file)))
                .filter((file) => file.endsWith('.test.ts') && !file.includes('fixtures'))
        )
        .sort();
}

function foldersIn(root: string, area: string): string[] {
    return readdirSync(join(root, area), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => join(area, entry.name));
}

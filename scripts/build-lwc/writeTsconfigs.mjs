import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { lwcFolders, modulePaths } from './project.mjs';

/**
 * Writes, when it changed, the tsconfig that editors, ESLint and the type check of the Jest tests find
 * beside the components. Not committed: it lists the bundles that are there.
 *
 * @param {import('./project.mjs').LwcProject} project
 */
export function writeTsconfigs(project) {
    for (const folder of lwcFolders(project)) {
        const tsconfig = {
            extends: join(relative(folder, '.'), 'tsconfig.lwc.json'),
            compilerOptions: {
                types: ['@salesforce/lightning-types', 'jest'],
                noEmit: true,
                paths: modulePaths(project, folder)
            },
            include: ['./**/*.ts', ...project.declarations.map((file) => relative(folder, file))]
        };
        const file = join(project.root, folder, 'tsconfig.json');
        const text = `${JSON.stringify(tsconfig, undefined, 4)}\n`;
        if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
    }
}

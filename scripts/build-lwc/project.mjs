import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';

/**
 * @typedef {object} Bundle one Lightning web component or module written in TypeScript
 * @property {string} name as other components import it: `c/<name>`
 * @property {string} folder relative to the project
 * @property {string[]} sources its .ts files that the platform gets as .js, relative to the project
 *
 * @typedef {object} LwcProject
 * @property {string} root
 * @property {Bundle[]} bundles by folder
 * @property {string[]} declarations our .d.ts files for platform modules that no package declares
 */

/** Folders of a bundle that never reach the platform. */
const NOT_SHIPPED = new Set(['__tests__', '__mocks__']);

/**
 * Finds the TypeScript bundles of every package directory that sfdx-project.json names.
 *
 * @param {string} root folder of the project
 * @returns {LwcProject}
 */
export function readLwcProject(root) {
    const files = sourceFolders(root).flatMap((folder) => typeScriptFiles(root, folder));
    const bundles = new Map();
    for (const file of files.filter(isShipped)) {
        const folder = bundleFolder(file);
        if (folder === undefined) continue;
        const bundle = bundles.get(folder) ?? { name: basename(folder), folder, sources: [] };
        bundle.sources.push(file);
        bundles.set(folder, bundle);
    }
    return {
        root,
        bundles: [...bundles.values()].sort((a, b) => (a.folder < b.folder ? -1 : 1)),
        declarations: files.filter((file) => file.endsWith('.d.ts'))
    };
}

function sourceFolders(root) {
    const { packageDirectories } = JSON.parse(
        readFileSync(join(root, 'sfdx-project.json'), 'utf8')
    );
    return packageDirectories
        .map(({ path }) => path)
        .filter((path) => existsSync(join(root, path)));
}

function typeScriptFiles(root, folder) {
    return readdirSync(join(root, folder), { recursive: true })
        .map((file) => join(folder, String(file)))
        .filter((file) => file.endsWith('.ts'))
        .sort();
}

function isShipped(file) {
    return !file.endsWith('.d.ts') && !file.split(sep).some((part) => NOT_SHIPPED.has(part));
}

/** `…/lwc/<name>` for a file inside a bundle. */
function bundleFolder(file) {
    const parts = file.split(sep);
    const lwc = parts.lastIndexOf('lwc');
    return lwc >= 0 && parts.length > lwc + 2 ? parts.slice(0, lwc + 2).join(sep) : undefined;
}

/**
 * What TypeScript needs to resolve `c/<name>`: one entry for each bundle, because a mapping takes one
 * star and the folder's name comes twice.
 *
 * @param {LwcProject} project
 * @param {string} from folder that the paths are relative to
 * @returns {Record<string, string[]>}
 */
export function modulePaths({ bundles }, from) {
    return Object.fromEntries(
        bundles.map(({ name, folder }) => {
            const source = relative(from, join(folder, `${name}.ts`));
            return [`c/${name}`, [source.startsWith('.') ? source : `./${source}`]];
        })
    );
}

/**
 * @param {LwcProject} project
 * @returns {string[]} the folders called `lwc`, relative to the project
 */
export function lwcFolders({ bundles }) {
    return [...new Set(bundles.map(({ folder }) => dirname(folder)))];
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { runTool } from './runTool.mjs';
import { SetupError } from './setupError.mjs';

/**
 * Installs the npm packages that the lock file names and node_modules lacks, and nothing when it lacks
 * none.
 *
 * @param {string} root folder of the project
 * @param {{ dev: boolean }} wanted `dev` false leaves out what only checks and tests need
 * @throws {SetupError} when npm does not succeed
 */
export async function ensurePackages(root, { dev }) {
    const missing = missingPackages(root, { dev });
    if (missing.length === 0) return;
    // npm ci begins by emptying node_modules: what was complete for tests has to stay so.
    const everything = dev || hasDevelopmentPackages(root);
    const args = ['ci', ...(everything ? [] : ['--omit=dev'])];
    console.log(
        `Installing packages (npm ${args.join(' ')}), because ${describeMissing(missing)}. ` +
            'This takes about a minute.'
    );
    // Warnings about versions that the lock file has settled help nobody here.
    const code = await runTool('npm', [...args, '--loglevel=error'], { cwd: root });
    if (code !== 0) {
        throw new SetupError(
            `npm ${args.join(' ')} ended with code ${code}; its reason stands above. ` +
                'Check that the npm registry can be reached, then run the command again.'
        );
    }
}

/**
 * Compares package-lock.json with the record that npm keeps of what it installed.
 *
 * @param {string} root
 * @param {{ dev: boolean }} wanted
 * @returns {string[]} folders of packages that are missing or of another version
 */
export function missingPackages(root, { dev }) {
    const installed = installedPackages(root);
    return (
        Object.entries(readLock(join(root, 'package-lock.json')))
            .filter(([folder]) => folder.includes('node_modules/'))
            // Optional packages are for other platforms, or nice to have: npm decides.
            .filter(([, entry]) => !entry.optional && !entry.devOptional && (dev || !entry.dev))
            .filter(([folder, entry]) => !isSame(installed[folder], entry))
            .map(([folder]) => folder)
    );
}

/** Packages of our own are links and have no version. */
function isSame(found, wanted) {
    return found !== undefined && found.version === wanted.version;
}

function hasDevelopmentPackages(root) {
    return Object.values(installedPackages(root)).some((entry) => entry.dev);
}

function installedPackages(root) {
    return readLock(join(root, 'node_modules/.package-lock.json'));
}

function readLock(file) {
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')).packages ?? {}) : {};
}

function describeMissing([first, ...others]) {
    const name = first.slice(first.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return others.length === 0
        ? `${name} is missing`
        : `${name} and ${others.length} others are missing`;
}

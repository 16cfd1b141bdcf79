import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/**
 * @param {string[]} candidates names to look for on the PATH, or absolute paths
 * @returns {string | undefined} path of the first that can be run
 */
export function findProgram(candidates) {
    const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
    return candidates
        .flatMap((name) =>
            isAbsolute(name) ? [name] : folders.map((folder) => join(folder, name))
        )
        .find(canRun);
}

function canRun(file) {
    try {
        accessSync(file, constants.X_OK);
        return true;
    } catch {
        return false;
    }
}

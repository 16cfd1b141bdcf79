import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The program as an earlier start built it.
 *
 * @param {string} kept folder of programs
 * @param {string} entry
 * @returns {string | undefined} its file; undefined when there is none or a source has changed
 */
export function findBuilt(kept, entry) {
    const manifest = readManifest(manifestOf(kept, entry));
    if (manifest === undefined || manifest.node !== process.version) return undefined;
    const isCurrent = manifest.sources.every(([file, stamp]) => stampOf(file) === stamp);
    return isCurrent && existsSync(manifest.output) ? manifest.output : undefined;
}

/**
 * @param {string} kept
 * @param {string} entry
 * @returns {string} the file that says where an entry's program is and what it was built of
 */
export function manifestOf(kept, entry) {
    return join(kept, `${createHash('sha256').update(entry).digest('hex').slice(0, 16)}.json`);
}

/**
 * @param {string} file
 * @returns {string | null} changes when the file is written; null when it is not there
 */
export function stampOf(file) {
    const found = statSync(file, { throwIfNoEntry: false });
    return found === undefined ? null : `${found.mtimeMs} ${found.size}`;
}

function readManifest(file) {
    try {
        return JSON.parse(readFileSync(file, 'utf8'));
    } catch {
        // None yet, or half of one: built anew.
        return undefined;
    }
}

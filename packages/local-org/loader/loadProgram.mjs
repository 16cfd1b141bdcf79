import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { buildProgram } from './buildProgram.mjs';
import { findBuilt } from './findBuilt.mjs';

/** Where programs are kept: what can be made again. */
const KEPT = join(import.meta.dirname, '../node_modules/.cache/programs');

/**
 * Imports a TypeScript program. Loading its 800 modules one by one takes seconds of CPU, at each start and in each
 * thread; as one file they take a fraction of one. Where nothing can be written or built, they are loaded one by one.
 *
 * @param {string} entry absolute path of a `.ts` file
 * @param {string} [kept] folder of programs
 * @returns {Promise<any>} what the file exports
 */
export async function loadProgram(entry, kept = KEPT) {
    const built = findBuilt(kept, entry) ?? (await buildProgram(kept, entry));
    if (built !== undefined) return import(pathToFileURL(built).href);
    const { register } = await import('tsx/esm/api');
    register();
    return import(pathToFileURL(entry).href);
}

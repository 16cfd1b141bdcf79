import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A fingerprint of everything that a build reads and writes, to skip a build that would change nothing
 * without even loading TypeScript (half a second).
 *
 * @param {import('./project.mjs').LwcProject} project
 * @returns {string}
 */
export function fingerprint({ root, bundles, declarations }) {
    const sources = bundles.flatMap((bundle) => bundle.sources);
    const files = [
        ...sources,
        ...sources.map(outputOf),
        ...declarations,
        'tsconfig.lwc.json',
        'node_modules/typescript/package.json',
        'node_modules/@salesforce/lightning-types/package.json',
        'scripts/build-lwc/compile.mjs'
    ];
    const hash = createHash('sha256');
    for (const file of files) hash.update(`${file} ${timeAndSize(join(root, file))}\n`);
    return hash.digest('hex');
}

/**
 * @param {string} source a .ts file
 * @returns {string} the .js beside it
 */
export function outputOf(source) {
    return source.replace(/\.ts$/, '.js');
}

/**
 * @param {string} root folder of the project
 * @returns {string} where TypeScript notes what it has compiled
 */
export function buildInfoFile(root) {
    return join(root, 'node_modules/.cache/build-lwc/lwc.tsbuildinfo');
}

/** What the last build left behind: its fingerprint and the files it wrote. */
export class Stamp {
    constructor(root) {
        this.file = join(root, 'node_modules/.cache/build-lwc/stamp.json');
    }

    /** @returns {{ fingerprint: string, outputs: string[] }} */
    read() {
        if (!existsSync(this.file)) return { fingerprint: '', outputs: [] };
        return JSON.parse(readFileSync(this.file, 'utf8'));
    }

    /** @param {{ fingerprint: string, outputs: string[] }} content */
    write(content) {
        mkdirSync(dirname(this.file), { recursive: true });
        writeFileSync(this.file, JSON.stringify(content));
    }
}

function timeAndSize(file) {
    const stats = statSync(file, { throwIfNoEntry: false });
    return stats === undefined ? 'missing' : `${stats.mtimeMs} ${stats.size}`;
}

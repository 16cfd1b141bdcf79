import { createHash } from 'node:crypto';
import {
    existsSync,
    mkdirSync,
    readdirSync,
    readFileSync,
    renameSync,
    rmSync,
    statSync,
    writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { EmittedProgram } from '../apex/index.ts';
import type { Diagnostic } from '../diagnostics.ts';

/** Programs that stay when others come: with and without a namespace, before and after a change. */
const MOST_KEPT = 6;
/** What decides how Apex is compiled, besides the project. */
const OWN_FOLDERS = ['..', '../../generated'].map((path) => join(import.meta.dirname, path));

export interface KeptProgram {
    readonly program: EmittedProgram;
    /** Warnings. */
    readonly diagnostics: readonly Diagnostic[];
}

/** Compiled programs of earlier runs, in files. One is found again by all that it was compiled from and with. */
export class KeptPrograms {
    readonly #directory: string;

    constructor(directory: string) {
        this.#directory = directory;
    }

    /** @param facts everything of the project that the program depends on */
    keyOf(...facts: readonly string[]): string {
        const hash = createHash('sha256').update(JSON.stringify([process.version, facts]));
        for (const folder of OWN_FOLDERS) hash.update(stampOf(folder));
        return hash.digest('hex').slice(0, 32);
    }

    find(key: string): KeptProgram | null {
        const path = this.#path(key);
        if (!existsSync(path)) return null;
        try {
            return deserialize(readFileSync(path)) as KeptProgram;
        } catch {
            // Cut off by a full disk: as good as none.
            return null;
        }
    }

    keep(key: string, { program, diagnostics }: KeptProgram): void {
        mkdirSync(this.#directory, { recursive: true });
        // Written aside and moved, so that another process never reads half a program.
        const unfinished = `${this.#path(key)}.${process.pid}`;
        writeFileSync(unfinished, serialize({ program, diagnostics } satisfies KeptProgram));
        renameSync(unfinished, this.#path(key));
        this.#removeOld();
    }

    #path(key: string): string {
        return join(this.#directory, `program-${key}.bin`);
    }

    #removeOld(): void {
        readdirSync(this.#directory)
            .filter((name) => /^program-[0-9a-f]+\.bin$/.test(name))
            .map((name) => join(this.#directory, name))
            .map((path) => ({ path, at: statSync(path).mtimeMs }))
            .sort((one, other) => other.at - one.at)
            .slice(MOST_KEPT)
            .forEach(({ path }) => rmSync(path, { force: true }));
    }
}

/** Changes when a file of the folder is added, removed or written. Reading them all would take longer. */
function stampOf(folder: string): string {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .sort()
        .map((file) => {
            const { mtimeMs, size } = statSync(join(folder, file));
            return `${file} ${mtimeMs} ${size}`;
        })
        .join('\n');
}

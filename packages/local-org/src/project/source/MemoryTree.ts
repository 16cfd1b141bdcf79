import type { SourceTree } from './SourceTree.ts';

/** A project that exists in memory only, for tests. Keys are paths, values the files' texts. */
export class MemoryTree implements SourceTree {
    readonly root = 'memory';
    readonly #files: ReadonlyMap<string, string>;

    constructor(files: Readonly<Record<string, string>>) {
        this.#files = new Map(Object.entries(files));
    }

    exists(path: string): boolean {
        return this.#files.has(path) || this.list(path).length > 0;
    }

    list(folder: string): string[] {
        const prefix = `${folder.replace(/\/+$/, '')}/`;
        return [...this.#files.keys()].filter((path) => path.startsWith(prefix)).sort();
    }

    readText(path: string): string {
        const text = this.#files.get(path);
        if (text === undefined) throw new Error(`There is no file ${path}.`);
        return text;
    }

    readBytes(path: string): Uint8Array {
        return Buffer.from(this.readText(path), 'utf8');
    }
}

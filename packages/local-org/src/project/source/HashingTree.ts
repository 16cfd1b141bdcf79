import { createHash } from 'node:crypto';

import type { SourceTree } from './SourceTree.ts';

/** A tree that remembers what was read of it: the same digest means the same project. */
export class HashingTree implements SourceTree {
    readonly root: string;
    readonly #tree: SourceTree;
    readonly #hash = createHash('sha256');

    constructor(tree: SourceTree) {
        this.#tree = tree;
        this.root = tree.root;
    }

    exists(path: string): boolean {
        const isThere = this.#tree.exists(path);
        this.#hash.update(`\n${path} ${isThere}`);
        return isThere;
    }

    list(folder: string): string[] {
        const paths = this.#tree.list(folder);
        this.#hash.update(`\n${folder}: ${paths.join(' ')}`);
        return paths;
    }

    readText(path: string): string {
        const text = this.#tree.readText(path);
        this.#hash.update(`\n${path} ${text.length}\n${text}`);
        return text;
    }

    readBytes(path: string): Uint8Array {
        const bytes = this.#tree.readBytes(path);
        this.#hash.update(`\n${path} ${bytes.length}\n`).update(bytes);
        return bytes;
    }

    /** Of everything that was read so far. */
    digest(): string {
        return this.#hash.copy().digest('hex');
    }
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { SourceTree } from './SourceTree.ts';

const SKIPPED_FOLDERS = new Set(['node_modules', '.git', '.sfdx', '.sf']);

/** A project on disk. */
export class DiskTree implements SourceTree {
    readonly root: string;

    constructor(root: string) {
        this.root = resolve(root);
    }

    exists(path: string): boolean {
        return existsSync(join(this.root, path));
    }

    list(folder: string): string[] {
        if (!this.exists(folder)) return [];
        const paths: string[] = [];
        this.#collect(folder.replace(/\/+$/, ''), paths);
        return paths.sort();
    }

    readText(path: string): string {
        return readFileSync(join(this.root, path), 'utf8').replace(/^\uFEFF/, '');
    }

    readBytes(path: string): Uint8Array {
        return readFileSync(join(this.root, path));
    }

    #collect(folder: string, paths: string[]): void {
        for (const entry of readdirSync(join(this.root, folder), { withFileTypes: true })) {
            const path = `${folder}/${entry.name}`;
            if (!entry.isDirectory()) paths.push(path);
            else if (!SKIPPED_FOLDERS.has(entry.name)) this.#collect(path, paths);
        }
    }
}

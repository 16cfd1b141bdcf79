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
import type { LwcBundle } from './findBundles.ts';
import type { LwcBuild, LwcBuilderOptions } from './LwcBuild.ts';
import type { LwcProject } from './LwcProject.ts';
import { compilerVersions } from './uiFiles.ts';

/** Builds that stay when others come: one for each of a few working trees that share a folder. */
const MOST_KEPT = 4;

interface Kept {
    build: LwcBuild;
    /** What the schema was asked while building, and what it answered. */
    asked: Map<string, boolean>;
}

/**
 * Builds of earlier runs, in files. A build is found again by everything that went into it: the sources' own text, the
 * facts of the project, the compilers' versions and our own code.
 */
export class KeptBuilds {
    readonly #directory: string;

    /** @param directory made when the first build is kept */
    constructor(directory: string) {
        this.#directory = directory;
    }

    keyOf(
        project: LwcProject,
        bundles: readonly LwcBundle[],
        entries: LwcBuilderOptions['entries']
    ): string {
        const hash = createHash('sha256').update(
            JSON.stringify([project, entries, compilerVersions(), process.version])
        );
        const files = bundles.flatMap(({ directory, files }) =>
            files.map((name) => join(directory, name))
        );
        for (const file of [...files, ...ownFiles()]) {
            hash.update(`\n${file}\n`).update(readFileSync(file));
        }
        return hash.digest('hex').slice(0, 32);
    }

    /** @returns undefined when there is none, or the schema has other objects and fields than it had */
    async find(key: string, project: LwcProject): Promise<LwcBuild | undefined> {
        const kept = this.#read(this.#path(key));
        if (kept === undefined || !existsSync(kept.build.vendor.directory)) return undefined;
        for (const [reference, answer] of kept.asked) {
            if ((await project.schemaHas(reference)) !== answer) return undefined;
        }
        return kept.build;
    }

    /** Builds with problems are not kept: they are mended soon, and the next run should look again. */
    keep(key: string, build: LwcBuild, asked: Map<string, boolean>): void {
        if (build.problems.length > 0) return;
        mkdirSync(this.#directory, { recursive: true });
        // Written aside and moved, so that another process never reads half a build.
        const unfinished = `${this.#path(key)}.${process.pid}`;
        writeFileSync(unfinished, serialize({ build, asked } satisfies Kept));
        renameSync(unfinished, this.#path(key));
        this.#removeOld();
    }

    #read(path: string): Kept | undefined {
        if (!existsSync(path)) return undefined;
        try {
            return deserialize(readFileSync(path)) as Kept;
        } catch {
            // Cut off by a full disk: as good as none.
            return undefined;
        }
    }

    #path(key: string): string {
        return join(this.#directory, `pages-${key}.bin`);
    }

    #removeOld(): void {
        readdirSync(this.#directory)
            .filter((name) => /^pages-[0-9a-f]+\.bin$/.test(name))
            .map((name) => join(this.#directory, name))
            .map((path) => ({ path, at: statSync(path).mtimeMs }))
            .sort((one, other) => other.at - one.at)
            .slice(MOST_KEPT)
            .forEach(({ path }) => rmSync(path, { force: true }));
    }
}

/** The code of this folder: it decides what comes out. */
function ownFiles(): string[] {
    return readdirSync(import.meta.dirname)
        .filter((name) => name.endsWith('.ts'))
        .sort()
        .map((name) => join(import.meta.dirname, name));
}

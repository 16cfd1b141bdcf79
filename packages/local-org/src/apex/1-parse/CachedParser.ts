import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseCompilationUnit, type ParsedUnit } from './parseCompilationUnit.ts';

/**
 * Parses each source once per content: parsing costs far more than reading the tree back. What is kept
 * depends on the source and on this parser's own code, so a stale entry cannot be found again.
 */
export class CachedParser {
    private readonly folder: string;
    private readonly version: string;

    /** @param folder where the trees lie, for example `.local-org/cache`; made when missing */
    constructor(folder: string) {
        this.folder = folder;
        this.version = ownVersion();
        mkdirSync(folder, { recursive: true });
    }

    /** As `parseCompilationUnit`. */
    parse(source: string, file: string): ParsedUnit {
        const key = createHash('sha256')
            .update(`${this.version}\n${file}\n${source}`)
            .digest('hex')
            .slice(0, 32);
        const path = join(this.folder, `${key}.json`);
        const kept = readKept(path);
        if (kept) {
            return kept;
        }
        const parsed = parseCompilationUnit(source, file);
        // Written aside and moved, so that another process never reads half a tree.
        const draft = `${path}.${process.pid}`;
        writeFileSync(draft, JSON.stringify(parsed));
        renameSync(draft, path);
        return parsed;
    }
}

function readKept(path: string): ParsedUnit | null {
    try {
        return JSON.parse(readFileSync(path, 'utf8')) as ParsedUnit;
    } catch (problem) {
        if (
            (problem as NodeJS.ErrnoException).code === 'ENOENT' ||
            problem instanceof SyntaxError
        ) {
            return null;
        }
        throw problem;
    }
}

/** A hash of this folder's code and of the grammar's version: any change to either starts the cache anew. */
function ownVersion(): string {
    const here = fileURLToPath(new URL('.', import.meta.url));
    const hash = createHash('sha256');
    const files = readdirSync(here, { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.ts')).sort()) {
        hash.update(readFileSync(join(here, file)));
    }
    hash.update(readFileSync(new URL('../../../package.json', import.meta.url)));
    return hash.digest('hex').slice(0, 16);
}

import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { CachedParser, parseCompilationUnit } from '../../src/apex/1-parse/index.ts';

let folder = '';
beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'local-org-cache-'));
});
afterEach(() => {
    rmSync(folder, { recursive: true });
});

const source = 'public class A { Integer one = 1; }';

test('gives the same tree from the cache as from the parser', () => {
    const fresh = new CachedParser(folder).parse(source, 'A.cls');
    const kept = new CachedParser(folder).parse(source, 'A.cls');

    assert.deepEqual(fresh, parseCompilationUnit(source, 'A.cls'));
    assert.deepEqual(kept, fresh);
    assert.equal(readdirSync(folder).length, 1);
});

test('reads what is kept instead of parsing again', () => {
    const parser = new CachedParser(folder);
    parser.parse(source, 'A.cls');
    const [entry] = readdirSync(folder);
    writeFileSync(join(folder, entry ?? ''), '{"unit":null,"diagnostics":[]}');

    assert.equal(parser.parse(source, 'A.cls').unit, null);
});

test('parses again when source or file differ, or an entry is broken', () => {
    const parser = new CachedParser(folder);
    parser.parse(source, 'A.cls');
    const [entry] = readdirSync(folder);
    writeFileSync(join(folder, entry ?? ''), '{"unit":');

    assert.equal(parser.parse(source, 'A.cls').unit?.file, 'A.cls');
    assert.equal(parser.parse(source, 'B.cls').unit?.file, 'B.cls');
    assert.equal(parser.parse(`${source} `, 'A.cls').unit?.file, 'A.cls');
    assert.equal(readdirSync(folder).length, 3);
});

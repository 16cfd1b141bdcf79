import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, beforeEach, test } from 'node:test';

const LOADER = pathToFileURL(join(import.meta.dirname, '../../loader/index.mjs')).href;

const folders: string[] = [];
let folder: string;

beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'program-'));
    folders.push(folder);
    write('greeting.ts', "export const greeting: string = 'Good day';");
    write(
        'program.ts',
        `import { basename } from 'node:path';
        import ts from 'typescript';
        import { greeting } from './greeting.ts';
        const { late } = await import('./late.ts');
        console.log([greeting, late, basename(import.meta.dirname), typeof ts.version].join('|'));`
    );
    write('late.ts', "export const late = 'late';");
    write('package.json', '{"type":"module"}');
    mkdirSync(join(folder, 'node_modules/typescript'), { recursive: true });
    write('node_modules/typescript/package.json', '{"name":"typescript","main":"index.js"}');
    write('node_modules/typescript/index.js', "module.exports = { version: 'of this folder' };");
});
after(() => folders.forEach((each) => rmSync(each, { recursive: true, force: true })));

test('a program runs as if its sources did: packages, places and parts that load later', () => {
    const expected = `Good day|late|${folder.split('/').at(-1)}|string\n`;

    assert.equal(run().stdout, expected);
    assert.equal(run().stdout, expected);
    assert.equal(builds().length, 1, 'built once');
});

test('a program is built again after one of its sources has changed, whichever', () => {
    run();
    write('late.ts', "export const late = 'much later';");

    assert.match(run().stdout, /\|much later\|/);
    assert.equal(builds().length, 2);
});

test('a build that is gone, or half a note of it, is made again', () => {
    run();
    rmSync(join(folder, 'kept', builds()[0] ?? ''), { recursive: true });
    assert.match(run().stdout, /^Good day/);

    const manifest = join(folder, 'kept', manifests()[0] ?? '');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').slice(0, 50));
    assert.match(run().stdout, /^Good day/);
});

test('a source that cannot be read says why in its own words', () => {
    write('greeting.ts', 'export const greeting = ;');

    const { stderr, status } = run();

    assert.notEqual(status, 0);
    assert.match(stderr, /greeting\.ts/);
});

test('where nothing can be kept, the program runs all the same', () => {
    writeFileSync(join(folder, 'kept'), 'a file, not a folder');

    assert.match(run().stdout, /^Good day/);
});

function run(): { stdout: string; stderr: string; status: number | null } {
    const code = `import { loadProgram } from '${LOADER}';
        await loadProgram(${JSON.stringify(join(folder, 'program.ts'))}, ${JSON.stringify(join(folder, 'kept'))});`;
    return spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
}

function write(name: string, text: string): void {
    writeFileSync(join(folder, name), text);
}

function builds(): string[] {
    return readdirSync(join(folder, 'kept')).filter((name) => !name.endsWith('.json'));
}

function manifests(): string[] {
    return readdirSync(join(folder, 'kept')).filter((name) => name.endsWith('.json'));
}

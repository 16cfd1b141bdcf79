import assert from 'node:assert/strict';
import {
    copyFileSync,
    existsSync,
    mkdirSync,
    mkdtempSync,
    readFileSync,
    rmSync,
    symlinkSync,
    writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, test } from 'node:test';

import { buildLwc } from '../index.mjs';

const PROJECT = resolve(import.meta.dirname, '../../..');
const LWC = 'force-app/main/default/lwc';

let root = '';

before(() => {
    root = mkdtempSync(join(tmpdir(), 'build-lwc-'));
    write(
        'sfdx-project.json',
        '{"packageDirectories":[{"path":"force-app"},{"path":"not-there"}]}'
    );
    copyFileSync(join(PROJECT, 'tsconfig.lwc.json'), join(root, 'tsconfig.lwc.json'));
    mkdirSync(join(root, 'node_modules'));
    for (const name of ['@salesforce', 'lwc', '@lwc', 'typescript']) {
        symlinkSync(join(PROJECT, 'node_modules', name), join(root, 'node_modules', name));
    }
    write(
        `${LWC}/bell/bell.ts`,
        [
            "import { LightningElement, api } from 'lwc';",
            "import { ring } from 'c/sounds';",
            'export default class Bell extends LightningElement {',
            '    @api tone: string = ring(2);',
            '}'
        ].join('\n')
    );
    write(
        `${LWC}/sounds/sounds.ts`,
        'export const ring = (times: number): string => "ding ".repeat(times);'
    );
    write(`${LWC}/bell/__tests__/bell.test.ts`, 'const wrong: number = "not compiled";');
});

after(() => rmSync(root, { recursive: true }));

test('writes JavaScript beside the source, decorators untouched, and skips when nothing changed', async () => {
    const first = await buildLwc({ root });

    assert.deepEqual(first, { bundles: 2, skipped: false, problems: [] });
    const script = readFileSync(join(root, LWC, 'bell/bell.js'), 'utf8');
    assert.match(script, /@api\s+tone = ring\(2\)/);
    assert.match(script, /from 'c\/sounds'/);
    assert.equal(existsSync(join(root, LWC, 'bell/__tests__/bell.test.js')), false);

    assert.equal((await buildLwc({ root })).skipped, true);
    assert.equal((await buildLwc({ root, force: true })).skipped, false);
});

test('builds again when an output is gone', async () => {
    rmSync(join(root, LWC, 'sounds/sounds.js'));

    assert.equal((await buildLwc({ root })).skipped, false);
    assert.equal(existsSync(join(root, LWC, 'sounds/sounds.js')), true);
});

test('tells a wrong type with its place and keeps the last good output', async () => {
    write(`${LWC}/sounds/sounds.ts`, 'export const ring = (times: number): string =>\n    times;');

    const { problems } = await buildLwc({ root });

    // Once where it is wrong: the importer's view of it is sound.
    assert.deepEqual(problems, [
        `${LWC}/sounds/sounds.ts:2:5: Type 'number' is not assignable to type 'string'. (TS2322)`
    ]);
    assert.match(readFileSync(join(root, LWC, 'sounds/sounds.js'), 'utf8'), /ding/);
});

test('removes the JavaScript of a component that is gone', async () => {
    write(`${LWC}/bell/bell.ts`, 'export const silent = true;');
    rmSync(join(root, LWC, 'sounds/sounds.ts'));

    assert.deepEqual(await buildLwc({ root }), { bundles: 1, skipped: false, problems: [] });
    assert.equal(existsSync(join(root, LWC, 'sounds/sounds.js')), false);
});

function write(file: string, text: string): void {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
}

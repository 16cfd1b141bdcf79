import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { apexOf, emitted } from '../apex-run/harness.ts';

const folder = join(import.meta.dirname, '../fixtures/emit');

for (const name of readdirSync(folder)) {
    test(`emits ${name}`, () => {
        const source = readFileSync(join(folder, name, 'input.cls'), 'utf8');

        const [unit] = emitted(apexOf({ 'Input.cls': source })).units;

        const expected = join(folder, name, 'expected.js.txt');
        const code = `${unit?.code ?? ''}\n`;
        if (process.env['UPDATE_FIXTURES'] === '1') writeFileSync(expected, code);
        assert.equal(code, readFileSync(expected, 'utf8'));
    });
}

test('each line of code knows its Apex line and place', () => {
    const [unit] = emitted(
        apexOf({ 'A.cls': 'public class A {\n    void go() {\n        go();\n    }\n}' })
    ).units;
    assert.ok(unit);

    const { lines, places } = unit.lines;
    const call = unit.code.split('\n').findIndex((line) => line.includes('this.go$'));

    assert.equal(lines[call], 3);
    assert.equal(places.findLast(({ from }) => from <= call)?.place, 'Class.A.go');
    assert.deepEqual(unit.executableLines, [3]);
});

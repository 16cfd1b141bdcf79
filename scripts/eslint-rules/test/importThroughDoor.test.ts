import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';

import { Linter } from 'eslint';

import { importThroughDoor } from '../importThroughDoor.js';

let root = '';

before(() => {
    root = mkdtempSync(join(tmpdir(), 'door-'));
    for (const file of [
        'house/index.ts',
        'house/kitchen/index.ts',
        'house/kitchen/oven.ts',
        'shed/rake.ts'
    ]) {
        mkdirSync(dirname(join(root, file)), { recursive: true });
        writeFileSync(join(root, file), '');
    }
});

after(() => rmSync(root, { recursive: true }));

test('refuses an import past a door', () => {
    assert.deepEqual(complaints('street.ts', "import { oven } from './house/kitchen/oven.ts';"), [
        "This reaches past the door of kitchen: import it from './house/kitchen/index.ts', and export it there."
    ]);
    assert.equal(complaints('house/hall.ts', "export * from './kitchen/oven.ts';").length, 1);
    assert.equal(complaints('shed/rake.ts', "await import('../house/kitchen/oven.ts');").length, 1);
});

test('lets imports through the door, inside the house and of packages pass', () => {
    assert.deepEqual(complaints('street.ts', "import { house } from './house/index.ts';"), []);
    assert.deepEqual(
        complaints('street.ts', "import { sink } from './house/kitchen/index.ts';"),
        []
    );
    assert.deepEqual(complaints('street.ts', "import { rake } from './shed/rake.ts';"), []);
    assert.deepEqual(complaints('house/kitchen/sink.ts', "import { oven } from './oven.ts';"), []);
    assert.deepEqual(complaints('house/kitchen/sink.ts', "import { lamp } from '../lamp.ts';"), []);
    assert.deepEqual(complaints('street.ts', "import eslint from 'eslint/lib/api.js';"), []);
});

function complaints(file: string, code: string): string[] {
    const linter = new Linter({ cwd: root });
    const messages = linter.verify(
        code,
        {
            files: ['**/*.ts'],
            plugins: { house: { rules: { door: importThroughDoor } } },
            rules: { 'house/door': 'error' }
        },
        join(root, file)
    );
    return messages.map(({ message }) => message);
}

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { formatDiagnostic } from '../../src/diagnostics.ts';
import { checkSources } from './fixtureOrg.ts';

const root = join(import.meta.dirname, '../fixtures/check');

/**
 * A folder is one project: all its `.cls` and `.trigger` files. `error.json` lists what is found in it,
 * an empty file `ok` says that nothing is. `api-67` in the name sets the version.
 */
for (const name of readdirSync(root)) {
    const folder = join(root, name);
    const isClean = existsSync(join(folder, 'ok'));
    test(`${isClean ? 'accepts' : 'refuses'} ${name}`, () => {
        const files = readdirSync(folder).filter((file) => /\.(cls|trigger)$/.test(file));
        const sources = files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]);
        const apiVersion = name.endsWith('api-67') ? 67 : 66;

        const { diagnostics } = checkSources(Object.fromEntries(sources), { apiVersion });

        const found = diagnostics.map(formatDiagnostic);
        if (isClean) {
            assert.deepEqual(found, []);
            return;
        }
        const expected = join(folder, 'error.json');
        if (process.env['UPDATE_FIXTURES'] === '1') {
            writeFileSync(expected, `${JSON.stringify(found, null, 4)}\n`);
        }
        assert.notDeepEqual(found, [], 'nothing was found');
        assert.deepEqual(found, JSON.parse(readFileSync(expected, 'utf8')));
    });
}

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { numberingPlanTable, readMetadata, TABLE_FILE } from '../index.ts';

test('the committed table is what the pinned library makes', async () => {
    assert.equal(
        readFileSync(TABLE_FILE, 'utf8'),
        await numberingPlanTable(readMetadata(), TABLE_FILE),
        'Run: node --import tsx scripts/generate-numbering-plans/main.ts'
    );
});

test('the table carries the licences of its data', () => {
    const header = readFileSync(TABLE_FILE, 'utf8').split('*/')[0] ?? '';

    for (const line of readMetadata().licence.trim().split('\n')) {
        assert.ok(header.includes(line.trim()), line);
    }
    assert.match(header, /Apache License,\s+\*\s+Version 2\.0/);
});

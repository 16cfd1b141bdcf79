import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';

import { SqliteStore } from '../../src/database/index.ts';
import {
    ApexBlob,
    ApexDate,
    ApexDatetime,
    ApexDecimal,
    ApexTime
} from '../../src/runtime/values/index.ts';

function fileFor(context: TestContext): string {
    const folder = mkdtempSync(join(tmpdir(), 'local-org-store-'));
    context.after(() => rmSync(folder, { recursive: true }));
    return join(folder, 'org.sqlite');
}

const open = (path: string): SqliteStore => new SqliteStore(path, () => ['Key__c', 'Size__c']);

test('what was committed is there when the file is opened again, with all types of values', (t) => {
    const path = fileFor(t);
    const row = {
        Id: 'a000000000000001AAA',
        Key__c: 'Ä "quoted"',
        Size__c: ApexDecimal.parse('12.50'),
        Day__c: ApexDate.of(2026, 2, 3),
        At__c: new ApexDatetime(1_000),
        Time__c: new ApexTime(5),
        Data__c: new ApexBlob(Buffer.from([0, 255])),
        Big__c: 12345678901234567890n,
        Is__c: false,
        N__c: 3
    };
    const first = open(path);
    first.put('A__c', row);
    first.commit();
    first.close();

    const again = open(path);
    assert.deepEqual(again.get('A__c', row.Id), row);
    assert.deepEqual([...(again.find('A__c', 'Key__c', 'ä "QUOTED"') ?? [])], [row]);
    assert.equal([...(again.find('A__c', 'Size__c', ApexDecimal.parse('12.5')) ?? [])].length, 1);
    again.close();
});

test('what was not committed, or rolled back, is not', (t) => {
    const path = fileFor(t);
    const first = open(path);
    first.put('A__c', { Id: '1' });
    const mark = first.mark();
    first.put('A__c', { Id: '2' });
    first.put('A__c', { Id: '1', Key__c: 'changed' });
    first.rollback(mark);
    first.commit();
    first.put('A__c', { Id: '3' });
    first.close();

    const again = open(path);
    assert.deepEqual([...again.rows('A__c')], [{ Id: '1' }]);
    again.close();
});

test('removed rows are gone and counters go on', (t) => {
    const path = fileFor(t);
    const first = open(path);
    first.put('A__c', { Id: '1' });
    assert.equal(first.nextNumber('id'), 1);
    first.commit();
    first.remove('A__c', '1');
    first.commit();
    first.close();

    const again = open(path);
    assert.deepEqual([...again.rows('A__c')], []);
    assert.equal(again.nextNumber('id'), 2);
    again.close();
});

test('a process that died while it had the file open does not lock the next one out', (t) => {
    const path = fileFor(t);
    const died = open(path);
    died.put('A__c', { Id: '1' });
    died.commit();
    // Neither closed nor committed again: as after a crash.
    died.put('A__c', { Id: '2' });

    const next = open(path);
    assert.deepEqual([...next.rows('A__c')], [{ Id: '1' }]);
    next.put('A__c', { Id: '3' });
    next.commit();
    next.close();
});

test('objects that are not wanted stay out of the file', (t) => {
    const path = fileFor(t);
    const first = new SqliteStore(
        path,
        () => [],
        (object) => object !== 'Profile'
    );
    first.put('Profile', { Id: '1' });
    first.commit();
    first.close();
    const again = open(path);
    assert.deepEqual([...again.rows('Profile')], []);
    again.close();
});

import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';

import { MemoryStore } from '../../src/database/index.ts';
import type { Row } from '../../src/database/index.ts';
import { TestOrg } from '../database/support/testOrg.ts';

/** Counts how often all contacts are looked at. */
class CountingStore extends MemoryStore {
    scans: string[] = [];

    override rows(object: string): Iterable<Row> {
        if (object === 'Contact') this.scans.push(object);
        return super.rows(object);
    }
}

const INDEXED: Record<string, string[]> = {
    Account: ['Name'],
    Contact: ['AccountId']
};

let store: CountingStore;
let org: TestOrg;
const accounts = new Map<string, unknown>();

beforeEach(() => {
    store = new CountingStore((object) => INDEXED[object] ?? []);
    org = new TestOrg({}, { store });
    for (const name of ['Acme', 'Beta']) {
        const account = org.insert('Account', { Name: name });
        accounts.set(name, account.id);
        org.insert('Contact', { LastName: name, AccountId: account.id });
    }
    store.scans = [];
});

function names(where: string): unknown[] {
    const soql = `SELECT LastName FROM Contact WHERE ${where} ORDER BY LastName`;
    return org.values(soql, 'LastName', { beta: accounts.get('Beta') });
}

test('an OR of indexed fields is answered by both indexes', () => {
    const where = "(Account.Name = 'ACME' OR AccountId = :beta) AND LastName != null";
    assert.deepEqual(names(where), ['Acme', 'Beta']);
    assert.deepEqual(store.scans, []);
});

test('an OR with a field that has no index looks at every row', () => {
    assert.deepEqual(names("AccountId = :beta OR LastName = 'Acme'"), ['Acme', 'Beta']);
    assert.deepEqual(store.scans, ['Contact']);
});

test('a field of the parent is answered by its index and that of the lookup', () => {
    assert.deepEqual(names("Account.Name IN ('Acme')"), ['Acme']);
    assert.deepEqual(store.scans, []);
});

test('what the parent shall not have is no question for an index', () => {
    assert.deepEqual(names("Account.Name != 'Acme'"), ['Beta']);
    assert.deepEqual(store.scans, ['Contact']);
});

import assert from 'node:assert/strict';
import { before, test } from 'node:test';

import { ApexDate, ApexDatetime, ApexDecimal, ApexList } from '../../src/runtime/values/index.ts';
import { ID_TYPE, listOf } from '../../src/runtime/types/index.ts';
import { TestOrg, thrown } from '../database/support/testOrg.ts';

let org: TestOrg;

before(() => {
    org = new TestOrg({});
    const names: [string, string | null, string | null][] = [
        ['Acme', 'Banking', '5'],
        ['acme labs', 'Energy', '50'],
        ['Beta', null, null],
        ['50%_off\\', 'Energy', '0']
    ];
    for (const [name, industry, employees] of names) {
        org.insert('Account', {
            Name: name,
            Industry: industry,
            NumberOfEmployees: employees === null ? null : Number(employees)
        });
    }
});

function names(where: string, binds: Record<string, unknown> = {}): unknown[] {
    return org.values(`SELECT Name FROM Account WHERE ${where} ORDER BY Name`, 'Name', binds);
}

test('texts compare without regard to case', () => {
    assert.deepEqual(names("Name = 'ACME'"), ['Acme']);
    assert.deepEqual(names("Name IN ('ACME', 'bEtA')"), ['Acme', 'Beta']);
    assert.deepEqual(names("Name LIKE 'ACME%'"), ['Acme', 'acme labs']);
});

test('unequal and NOT IN include empty fields', () => {
    assert.deepEqual(names("Industry != 'Energy'"), ['Acme', 'Beta']);
    assert.deepEqual(names("Industry NOT IN ('Energy')"), ['Acme', 'Beta']);
    assert.deepEqual(names("NOT Industry = 'Energy'"), ['Acme', 'Beta']);
});

test('an empty field is neither less nor greater nor like anything', () => {
    assert.deepEqual(names('NumberOfEmployees < 10'), ['50%_off\\', 'Acme']);
    assert.deepEqual(names('NumberOfEmployees >= 0'), ['50%_off\\', 'Acme', 'acme labs']);
    assert.deepEqual(names("Industry LIKE '%'"), ['50%_off\\', 'Acme', 'acme labs']);
    assert.deepEqual(names('Industry = null'), ['Beta']);
    assert.deepEqual(names("Industry = ''"), ['Beta']);
});

test('LIKE knows % and _ and their escapes', () => {
    assert.deepEqual(names("Name LIKE '_cme'"), ['Acme']);
    assert.deepEqual(names("Name LIKE '50\\\\%\\\\_%'"), ['50%_off\\']);
    assert.deepEqual(names("Name LIKE 'a%s'"), ['acme labs']);
});

test('AND, OR and NOT combine', () => {
    assert.deepEqual(
        names("(Industry = 'Energy' OR Industry = 'Banking') AND NumberOfEmployees > 5"),
        ['acme labs']
    );
    assert.deepEqual(names("NOT (Industry = 'Energy' OR Name = 'Beta')"), ['Acme']);
});

test('binds: single values, lists, records and nothing', () => {
    assert.deepEqual(names('Name = :name', { name: 'beta' }), ['Beta']);
    assert.deepEqual(names('Industry = :nothing', { nothing: null }), ['Beta']);
    const [row] = org.rows("SELECT Id FROM Account WHERE Name = 'Beta'");
    const ids = new ApexList(listOf(ID_TYPE), [row?.id]);
    assert.deepEqual(names('Id IN :ids', { ids }), ['Beta']);
    assert.deepEqual(names('Id = :row', { row }), ['Beta']);
    assert.deepEqual(names('Id IN :ids', { ids: new ApexList(listOf(ID_TYPE), []) }), []);
    assert.deepEqual(names('NumberOfEmployees = :n', { n: ApexDecimal.parse('50.0') }), [
        'acme labs'
    ]);
});

test('ids are equal with 15 and with 18 characters', () => {
    const [row] = org.rows("SELECT Id FROM Account WHERE Name = 'Beta'");
    assert.deepEqual(names('Id = :id', { id: row?.id?.slice(0, 15) }), ['Beta']);
});

test('what is no id is refused', () => {
    assert.equal(
        thrown(() => names("Id = 'abc'")),
        'System.QueryException: invalid ID field: abc'
    );
});

test('numbers in quotes are refused', () => {
    assert.match(
        thrown(() => names("NumberOfEmployees = '5'")),
        /value of filter criterion for field 'NumberOfEmployees' must be of type int and should not be enclosed in quotes/
    );
});

test('date literals are days of the user, who lives in Los Angeles', () => {
    const dated = new TestOrg({});
    // 2026-11-22T10:00Z is two o'clock in the morning there.
    dated.insert('Account', { Name: 'now' });
    const count = (where: string): number =>
        dated.query(`SELECT COUNT() FROM Account WHERE ${where}`).count;
    assert.equal(count('CreatedDate = TODAY'), 1);
    dated.now += 21 * 3_600_000;
    // 2026-11-23T07:00Z is still the 22nd there.
    assert.equal(count('CreatedDate = TODAY'), 1);
    dated.now += 3_600_000;
    assert.equal(count('CreatedDate = YESTERDAY'), 1);
    assert.equal(count('CreatedDate = LAST_N_DAYS:1'), 1);
    assert.equal(count('CreatedDate < TODAY'), 1);
    assert.equal(count('CreatedDate >= TODAY'), 0);
    assert.equal(count('CreatedDate = THIS_MONTH'), 1);
    assert.equal(count('CreatedDate > 2026-11-22T10:00:00Z'), 0);
    assert.equal(count('CreatedDate >= 2026-11-22T10:00:00Z'), 1);
    assert.equal(count('CreatedDate = :at'), 0);
});

test('date fields compare with dates', () => {
    const dated = new TestOrg({});
    dated.insert('Opportunity', {
        Name: 'O',
        StageName: 'Prospecting',
        CloseDate: ApexDate.of(2026, 11, 30)
    });
    const count = (where: string): number =>
        dated.query(`SELECT COUNT() FROM Opportunity WHERE ${where}`).count;
    assert.equal(count('CloseDate = 2026-11-30'), 1);
    assert.equal(count('CloseDate = NEXT_N_DAYS:8'), 1);
    assert.equal(count('CloseDate = NEXT_N_DAYS:7'), 0);
    assert.equal(count('CloseDate < NEXT_MONTH'), 1);
});

test('semi-joins and anti-joins', () => {
    const [beta] = org.rows("SELECT Id FROM Account WHERE Name = 'Beta'");
    org.insert('Contact', { LastName: 'Bee', AccountId: beta?.id });
    org.insert('Contact', { LastName: 'Alone' });
    assert.deepEqual(names('Id IN (SELECT AccountId FROM Contact)'), ['Beta']);
    assert.deepEqual(names("Id NOT IN (SELECT AccountId FROM Contact) AND Name LIKE '%a%'"), [
        'Acme',
        'acme labs'
    ]);
});

test('unknown fields, objects and relationships are refused in the platform words', () => {
    assert.match(
        thrown(() => org.rows('SELECT Nome FROM Account')),
        /No such column 'Nome' on entity 'Account'\. If you are attempting to use a custom field, be sure to append the '__c'/
    );
    assert.match(
        thrown(() => org.rows('SELECT Id FROM Acount')),
        /sObject type 'Acount' is not supported\./
    );
    assert.match(
        thrown(() => org.rows('SELECT Boss.Name FROM Account')),
        /Didn't understand relationship 'Boss' in field path\./
    );
    assert.match(
        thrown(() => org.rows('SELECT Id, (SELECT Id FROM Cats) FROM Account')),
        /Didn't understand relationship 'Cats' in FROM part of query call\./
    );
});

test('a datetime bind is compared to the second', () => {
    const at = new ApexDatetime(org.now);
    assert.equal(org.query('SELECT COUNT() FROM Account WHERE CreatedDate = :at', { at }).count, 4);
});

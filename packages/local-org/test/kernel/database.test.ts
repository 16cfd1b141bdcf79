import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AccessOptions, DatabaseEngine, QueryResult } from '../../src/database/index.ts';
import { SObjectValue } from '../../src/runtime/sobject/index.ts';
import { apexOf, load, type TinyOrg } from '../apex-run/harness.ts';

/** A database that notes what it is asked and answers with as many accounts as LIMIT says. */
class NotingDatabase {
    readonly notes: string[] = [];
    org: TinyOrg | undefined;

    engine: Partial<DatabaseEngine> = {
        query: (query, binds, options) => {
            const limit = query.limit?.kind === 'bind' ? binds(query.limit.expression) : 1;
            this.note('query', options);
            return this.accounts(Number(limit));
        },
        dml: (operation, rows, options) => {
            this.note(`${operation} ${rows.length} ${options.upsertField ?? ''}`, options);
            return [];
        }
    };

    private note(what: string, { accessMode, sharing }: AccessOptions): void {
        this.notes.push(`${what.trim()} ${accessMode} ${sharing ? 'with' : 'without'} sharing`);
    }

    private accounts(count: number): QueryResult {
        const type = this.org?.runtime.schema.object('Account');
        assert.ok(type);
        const rows = Array.from({ length: count }, () => new SObjectValue(type));
        return { object: 'Account', rows, isCount: false, count };
    }
}

function orgOf(files: Record<string, string>, apiVersion = 66) {
    const database = new NotingDatabase();
    const org = load(apexOf(files, apiVersion), database.engine);
    database.org = org;
    return { org, notes: database.notes };
}

const sharing = {
    'Without.cls': `public without sharing class Without {
    public static void ask() { List<Account> found = [SELECT Id FROM Account]; With_x.ask(); Inherited_x.ask(); }
}`,
    'With_x.cls': `public with sharing class With_x {
    public static void ask() { List<Account> found = [SELECT Id FROM Account]; Inherited_x.ask(); Omitted.ask(); }
}`,
    'Inherited_x.cls': `public inherited sharing class Inherited_x {
    public static void ask() { List<Account> found = [SELECT Id FROM Account]; }
}`,
    'Omitted.cls': `public class Omitted {
    public static void ask() { List<Account> found = [SELECT Id FROM Account]; }
    public static void askInherited() { Inherited_x.ask(); }
}`
};

test('the sharing mode follows the class that runs', () => {
    const { org, notes } = orgOf(sharing);

    org.run('Without', 'ask');

    assert.deepEqual(notes, [
        'query system without sharing',
        'query system with sharing',
        'query system with sharing',
        'query system with sharing',
        'query system without sharing'
    ]);
});

test('as entry, inherited sharing means with and no keyword without', () => {
    const { org, notes } = orgOf(sharing);

    org.run('Inherited_x', 'ask');
    org.run('Omitted', 'ask');
    org.run('Omitted', 'askInherited');

    assert.deepEqual(notes, [
        'query system with sharing',
        'query system without sharing',
        'query system without sharing'
    ]);
});

test('from API version 67 on, user mode and with sharing are the default', () => {
    const { org, notes } = orgOf(sharing, 67);

    org.run('Omitted', 'ask');
    org.run('Without', 'ask');

    assert.equal(notes[0], 'query user with sharing');
    assert.equal(notes[1], 'query user without sharing');
});

test('statements and queries name their own mode', () => {
    const { org, notes } = orgOf({
        'Modes.cls': `public with sharing class Modes {
    public static void go() {
        Account one = new Account(Name = 'x');
        insert as user one;
        update as system one;
        upsert new List<Account>{ one, one } Account.Id;
        delete one;
        List<Account> found = [SELECT Id FROM Account WITH USER_MODE];
        found = [SELECT Id FROM Account WITH SYSTEM_MODE];
    }
}`
    });

    org.run('Modes', 'go');

    assert.deepEqual(notes, [
        'insert 1 user with sharing',
        'update 1 system with sharing',
        'upsert 2 Id system with sharing',
        'delete 1 system with sharing',
        'query user with sharing',
        'query system with sharing'
    ]);
});

const rows = {
    'Rows.cls': `public class Rows {
    public static Account one(Integer count) {
        Account found = [SELECT Id FROM Account LIMIT :count];
        return found;
    }
    public static Account orElse(Integer count) {
        return [SELECT Id FROM Account LIMIT :count] ?? new Account(Name = 'else');
    }
    public static String nameOf(Integer count) {
        return [SELECT Name FROM Account LIMIT :count]?.Name;
    }
    public static String chunks(Integer count) {
        String sizes = '';
        for (List<Account> some : [SELECT Id FROM Account LIMIT :count]) {
            sizes += some.size() + ' ';
        }
        return sizes;
    }
    public static Integer each(Integer count) {
        Integer seen = 0;
        for (Account one : [SELECT Id FROM Account LIMIT :count]) {
            if (one.Id == null) seen++;
        }
        return seen;
    }
}`
};

test('one record is wanted, so one must come', () => {
    const { org } = orgOf(rows);

    assert.ok(org.run('Rows', 'one', 1));
    assert.equal(
        org.failure('Rows', 'one', 0).toString(),
        'System.QueryException: List has no rows for assignment to SObject'
    );
    assert.equal(
        org.failure('Rows', 'one', 2).toString(),
        'System.QueryException: List has more than 1 row for assignment to SObject'
    );
});

test('before ?? and ?. no row is null', () => {
    const { org } = orgOf(rows);

    assert.equal((org.run('Rows', 'orElse', 0) as SObjectValue).value('Name'), 'else');
    assert.equal(org.run('Rows', 'nameOf', 0), null);
});

test('query loops over lists get 200 rows at a time', () => {
    const { org } = orgOf(rows);

    assert.equal(org.run('Rows', 'chunks', 450), '200 200 50 ');
    assert.equal(org.run('Rows', 'each', 450), 450);
});

test('DML on null throws', () => {
    const { org } = orgOf({
        'Nothing.cls': `public class Nothing {
    public static void save() {
        Account nothing;
        insert nothing;
    }
}`
    });

    assert.equal(org.failure('Nothing', 'save').typeName, 'System.NullPointerException');
});

test('dynamic queries read variables of their caller', () => {
    const { org, notes } = orgOf({
        'Dynamic.cls': `public with sharing class Dynamic {
    Integer field = 2;
    static Integer shared = 3;
    Integer computed { get { return 4; } }
    static Integer ask(String name) {
        Integer local = 1;
        List<Account> found = Database.query('SELECT Id FROM Account LIMIT :' + name);
        return found.size();
    }
    Integer askInside(String name) {
        return Database.query('SELECT Id FROM Account LIMIT :' + name).size();
    }
    public static String all() {
        return ask('LOCAL') + ',' + ask('shared') + ',' + new Dynamic().askInside('field') + ',' + new Dynamic().askInside('computed');
    }
    public static Integer hidden() {
        return ask('field');
    }
}`
    });

    assert.equal(org.run('Dynamic', 'all'), '1,3,2,4');
    assert.equal(notes[0], 'query system with sharing');
    assert.equal(
        org.failure('Dynamic', 'hidden').toString(),
        'System.QueryException: Variable does not exist: field'
    );
});

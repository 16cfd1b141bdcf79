import assert from 'node:assert/strict';
import { test } from 'node:test';

import { architectureProblems } from '../architecture/index.ts';

test('a class, and an inner class, says how it shares', () => {
    assertProblem('public class A {}', /A\.cls:1:8: class A does not say how it shares/);
    assertProblem('public with sharing class A { class Inner {} }', /class Inner does not say/);
    assertClean('public inherited sharing class A { public class Lost extends Exception {} }');
    assertClean('@IsTest private class A {}');
    assertClean('public interface A { void run(); }');
});

test('a query says its access mode, whatever its inner query says', () => {
    assertProblem(
        method('return [SELECT Id FROM Account];'),
        /A\.cls:1:\d+: this query names no access mode/
    );
    assertProblem(
        method('return [SELECT Id FROM Account WITH SECURITY_ENFORCED];'),
        /no access mode/
    );
    assertClean(
        method('return [SELECT Id, (SELECT Id FROM Contacts) FROM Account WITH USER_MODE LIMIT 1];')
    );
    assertClean(
        method(
            'return [SELECT Id FROM Account WHERE Id IN (SELECT AccountId FROM Contact) WITH SYSTEM_MODE];'
        )
    );
});

test('every kind of DML statement says its access mode', () => {
    for (const verb of ['insert', 'update', 'upsert', 'delete', 'undelete']) {
        assertProblem(method(`${verb} x;`), new RegExp(`this ${verb} names no access mode`));
        assertClean(method(`${verb} as user x;`));
    }
    assertProblem(method('merge a b;'), /this merge names no access mode/);
    assertClean(method('merge as system a b;'));
});

test('a Database method takes an access level, given there or chosen elsewhere', () => {
    assertProblem(method('Database.insert(x, false);'), /Database\.insert names no access mode/);
    assertProblem(
        method("System.Database.query('SELECT Id');"),
        /Database\.query names no access mode/
    );
    assertProblem(method('Database.getQueryLocator(q);'), /getQueryLocator names/);
    assertClean(method('Database.insert(x, false, AccessLevel.USER_MODE);'));
    assertClean(method('AccessLevel level = choose(); Database.update(x, level);'));
    assertClean(
        'public with sharing class A { private AccessLevel mode; void m() { Database.delete(x, this.mode); } }'
    );
    assertClean(method('Database.setSavepoint();'));
});

test('tests may query and change records as they like', () => {
    assertClean(
        '@IsTest private class A { static void m() { insert x; x = [SELECT Id FROM Account]; } }'
    );
});

test('only VonageCall uses Http', () => {
    assertProblem(method('new Http().send(r);'), /only VonageCall uses Http/);
    assertProblem(method('Http http;'), /only VonageCall uses Http/);
    assertClean(method('HttpRequest r = new HttpRequest();'));
    assert.deepEqual(
        architectureProblems(
            'VonageCall.cls',
            'public with sharing class VonageCall { Http h = new Http(); }'
        ),
        []
    );
});

test('only a controller has @AuraEnabled methods', () => {
    const member = '@AuraEnabled public static String m() { return null; }';
    assertProblem(`public with sharing class A { ${member} }`, /only a \*Controller class/);
    assertClean('public with sharing class A { @AuraEnabled public String name; }');
    assert.deepEqual(
        architectureProblems(
            'AController.cls',
            `public with sharing class AController { ${member} }`
        ),
        []
    );
});

test("a method of the setup's controllers asks for an administrator before anything else", () => {
    const asks = 'AdminAccess.mustAdminister();';
    const problemsOf = (body: string, name = 'SetupResetController'): string[] =>
        architectureProblems(
            `${name}.cls`,
            `public with sharing class ${name} { @AuraEnabled public static void m() { ${body} } }`
        );
    assert.deepEqual(problemsOf(`${asks} work();`), []);
    assert.deepEqual(
        problemsOf(`try { ${asks} work(); } catch (Exception e) { throw AuraErrors.explain(e); }`),
        []
    );
    assert.deepEqual(problemsOf('work();', 'ConversationController'), []);
    for (const late of [
        'work();',
        `work(); ${asks}`,
        `if (x) { ${asks} }`,
        `try { work(); ${asks} } finally {}`
    ]) {
        assert.match(problemsOf(late).join(), /m must begin with AdminAccess\.mustAdminister\(\)/);
    }
});

test('nothing asks whether it is a test, or writes to the debug log', () => {
    assertProblem(method('if (Test.isRunningTest()) {}'), /whether it is a test/);
    assertProblem(method('if (System.Test.isRunningTest()) {}'), /whether it is a test/);
    assertProblem(method("System.debug('x');"), /System\.debug/);
    assertProblem("@IsTest private class A { void m() { System.debug('x'); } }", /System\.debug/);
});

test('a class has a telling name', () => {
    assert.match(
        architectureProblems('PhoneUtils.cls', 'public with sharing class PhoneUtils {}').join(),
        /Utils says nothing/
    );
});

test('a syntax error is a problem, not a pass', () => {
    assertProblem('public with sharing class A { void m( { } }', /A\.cls:1:\d+: /);
});

test('a trigger is looked at too', () => {
    assert.match(
        architectureProblems(
            'T.trigger',
            'trigger T on Account (before insert) { update x; }'
        ).join(),
        /T\.trigger:1:\d+: this update names no access mode/
    );
});

function method(body: string): string {
    return `public with sharing class A { void m() { ${body} } }`;
}

function assertProblem(text: string, expected: RegExp): void {
    const problems = architectureProblems('A.cls', text);
    assert.equal(problems.length, 1, problems.join('\n'));
    assert.match(problems[0] ?? '', expected);
}

function assertClean(text: string): void {
    assert.deepEqual(architectureProblems('A.cls', text), []);
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as prettier from 'prettier';
import { parseCompilationUnit } from '../../src/apex/1-parse/index.ts';

/**
 * The parser that Salesforce publishes with its tools, inside prettier-plugin-apex, is the judge of what is
 * Apex at all. What it refuses must not run here.
 */
const REFUSED = [
    ...inMethod(
        'Integer i = -2147483648;',
        'Integer i = 2147483648;',
        'Long l = -9223372036854775808L;',
        'Decimal d = 12345678901234567890;',
        'Decimal d = 1e10;',
        'Double d = 5.;',
        'x = 1.format();',
        "String s = 'a\\qb';",
        'x = List<String>.class.getName();',
        'x = Map<String, Integer>.class.toString();',
        'x = String[].class.getName();',
        'x = new Integer[]{ 1, 2, };',
        'x = new Account[];',
        'x = super;',
        'f(super);',
        'Integer x = 1; ;',
        'if (a) ; else b();',
        'for (Integer i = 0; i < 2; i++, j++) {}',
        'do b(); while (a)',
        'x = [SELECT COUNT(Id) last FROM Account];',
        'x = [SELECT COUNT(Id) count FROM Account];',
        'x = [SELECT Id FROM Account nulls];',
        'x = [SELECT Id FROM Account WHERE];',
        'x = [SELECT Id, FROM Account];',
        "x = [SELECT Id FROM Account WHERE Name == 'a'];",
        'x = [SELECT Id FROM Account LIMIT 1 ORDER BY Id];'
    ),
    'public class A { Integer x { } }',
    'public class A { Integer x { get; get; } }',
    'public class A { Integer x { final get; } }',
    'public class A { Integer a;; }',
    'public interface I extends J, K { void m(); }',
    'public interface I { public void m(); }',
    "public class A { @InvocableMethod(label='x', description='y') static void m() { } }",
    'public enum E { A, B, }'
];

const ACCEPTED = [
    ...inMethod(
        'Integer i = -2147483647;',
        'Type t = List<String>.class;',
        'x = String.class.getName();',
        'x = (List<String>.class).getName();',
        'x = [SELECT COUNT(Id) total FROM Account];',
        'Integer last = 1;',
        'for (Integer i = 0, j = 1; i < 2; i++) {}',
        'x = new Integer[]{ 1, 2 };',
        'super.m();'
    ),
    "public class A { @InvocableMethod(label='x' description='y') static void m() { } }",
    'public class A { Integer x { get; private set; } }'
];

for (const source of REFUSED) {
    test(`refused by both: ${source}`, async () => {
        assert.notDeepEqual(parseCompilationUnit(source, 'A.cls').diagnostics, []);
        assert.equal(await salesforceAccepts(source), false);
    });
}

for (const source of ACCEPTED) {
    test(`accepted by both: ${source}`, async () => {
        assert.deepEqual(parseCompilationUnit(source, 'A.cls').diagnostics, []);
        assert.equal(await salesforceAccepts(source), true);
    });
}

async function salesforceAccepts(source: string): Promise<boolean> {
    try {
        await prettier.format(source, { parser: 'apex', plugins: ['prettier-plugin-apex'] });
        return true;
    } catch {
        return false;
    }
}

function inMethod(...statements: string[]): string[] {
    return statements.map((each) => `public class A { void m() { ${each} } }`);
}

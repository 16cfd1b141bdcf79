import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Expression, Node } from '../../src/apex/ast/index.ts';
import { typeName, type CheckedUnit, type Reference } from '../../src/apex/2-check/index.ts';
import { checkSources } from './fixtureOrg.ts';

/** Where the expressions below stand: a class with a bit of everything in sight. */
function host(statement: string): string {
    return `public virtual class Host {
        public enum Color { RED }
        public interface Shape { String name(); }
        public static Integer shared;
        public Integer own;
        public String text { get { return text; } set; }
        public Host(Integer number1) {}
        public static Integer twice(Long value) { return 1; }
        public String label(String a, List<Account> b) { return a; }
        public void run(Account account, List<String> names, Map<Id, Account> byId, Decimal amount,
                Object anything, Color shade, Shape shape, Id recordId, Comparable comparable) {
            ${statement}
        }
    }`;
}

interface Described {
    reference: string;
    type: string;
    /** Conversions below the expression, in order of the source. */
    conversions: string[];
}

/** Checks `code` as the value of a variable of type Object and tells what the tables say of it. */
function describe(code: string): Described {
    const program = checkSources({ 'Host.cls': host(`Object result = ${code};`) });
    assert.deepEqual(program.diagnostics, []);
    const [unit] = program.units;
    assert.ok(unit);
    const value = initializerOf(unit);
    const type = unit.types.get(value);
    assert.ok(type, 'no type');
    return {
        reference: textOf(unit.references.get(value)),
        type: typeName(type),
        conversions: conversionsOf(unit)
    };
}

function initializerOf(unit: CheckedUnit): Expression {
    for (const [node, local] of unit.locals) {
        if (local.name !== 'result') continue;
        const { initializer } = node as Node & { initializer: Expression };
        return initializer;
    }
    throw new Error('There is no result.');
}

function conversionsOf(unit: CheckedUnit): string[] {
    return [...unit.conversions]
        .sort(([a], [b]) => a.at.line - b.at.line || a.at.column - b.at.column)
        .map(([, conversion]) => conversion);
}

/** The reference with symbols shown by their names. */
function textOf(reference: Reference | undefined): string {
    if (reference === undefined) return 'none';
    const { kind, ...rest } = reference;
    const parts = Object.entries(rest).map(([name, value]) => {
        if (name === 'local') return reference.kind === 'local' ? reference.local.name : '';
        if (name === 'symbol' && 'symbol' in reference) return reference.symbol.jsName;
        if (name === 'type' && typeof value === 'object') {
            return 'kind' in value ? typeName(value) : value.qualifiedName;
        }
        return typeof value === 'boolean' ? (value ? name : '') : String(value);
    });
    return [kind, ...parts.filter((part) => part !== '')].join(' ');
}

const CASES: [code: string, reference: string, type: string, ...conversions: string[]][] = [
    ['own', 'field f$own', 'Integer'],
    ['this.own', 'field f$own', 'Integer'],
    ['shared', 'field f$shared isStatic', 'Integer'],
    ['Host.shared', 'field f$shared isStatic', 'Integer'],
    ['text', 'property text', 'String'],
    ['names', 'local names', 'List<String>'],
    ['twice(1)', 'method twice$Long isStatic', 'Integer', 'integerToLong'],
    ['label(recordId, null)', 'method label$String$List_Account', 'String', 'idToString'],
    ['new Host(1)', 'constructor new$Integer', 'Host'],
    ['Color.RED', 'enumConstant Host.Color RED', 'Host.Color'],
    ['shade.ordinal()', 'enumMethod Host.Color ordinal', 'Integer'],
    ['Color.values()', 'enumMethod Host.Color values isStatic', 'List<Host.Color>'],
    [
        'StatusCode.DUPLICATE_VALUE',
        'enumConstant System.StatusCode DUPLICATE_VALUE',
        'System.StatusCode'
    ],
    ['names.size()', 'platformMethod System.List size()', 'Integer'],
    ['names.contains(recordId)', 'platformMethod System.List contains(T)', 'Boolean', 'idToString'],
    ["byId.get('001')", 'platformMethod System.Map get(K)', 'Account', 'stringToId'],
    ['String.valueOf(1)', 'platformMethod System.String valueOf(Integer) isStatic', 'String'],
    [
        'Math.max(1, amount)',
        'platformMethod System.Math max(Decimal,Decimal) isStatic',
        'Decimal',
        'integerToDecimal'
    ],
    ['Math.PI', 'platformProperty System.Math PI isStatic', 'Double'],
    [
        'comparable.compareTo(1)',
        'platformMethod System.Comparable compareTo(Object) isInterface',
        'Integer'
    ],
    ['shape.name()', 'method name$', 'String'],
    ['anything.toString()', 'platformMethod Object toString()', 'String'],
    ['this.hashCode()', 'platformMethod Object hashCode()', 'Integer'],
    ['this.clone()', 'platformMethod Object clone()', 'Host'],
    ['new HttpRequest()', 'platformConstructor System.HttpRequest ()', 'System.HttpRequest'],
    ['new Set<String>(names)', 'platformConstructor System.Set (List<T>)', 'Set<String>'],
    ['account.Name', 'sobjectField Account Name', 'String'],
    ['account.Owner', 'sobjectRelationship Account Owner', 'User'],
    ['account.Contacts', 'sobjectRelationship Account Contacts isChild', 'List<Contact>'],
    ['account.Contacts.size()', 'platformMethod System.List size()', 'Integer'],
    ["account.get('Name')", 'sobjectMethod get(String) Account', 'Object'],
    ['account.clone()', 'sobjectMethod clone() Account', 'Account'],
    ['Contact.SObjectType', 'sobjectType Contact', 'Schema.SObjectType'],
    ['Contact.getSObjectType()', 'sobjectType Contact', 'Schema.SObjectType'],
    ['Schema.SObjectType.Contact', 'sobjectDescribe Contact', 'Schema.DescribeSObjectResult'],
    ['Contact.Email', 'sobjectFieldToken Contact Email', 'Schema.SObjectField'],
    [
        'SObjectType.Contact.fields.Email',
        'sobjectFieldDescribe Contact Email',
        'Schema.DescribeFieldResult'
    ],
    [
        'SObjectType.Conversation__c.fieldSets.main',
        'fieldSet Conversation__c Main',
        'Schema.FieldSet'
    ],
    ['Settings__c.getInstance()', 'customSettingMethod Settings__c getInstance', 'Settings__c'],
    ['Kind__mdt.getAll()', 'customSettingMethod Kind__mdt getAll', 'Map<String,Kind__mdt>'],
    ['System.Label.greeting', 'label null greeting', 'String'],
    ['1 + 2L', 'none', 'Long', 'integerToLong'],
    ['1 + amount', 'none', 'Decimal', 'integerToDecimal'],
    ["'a' + 1", 'none', 'String'],
    ["recordId == 'x'", 'none', 'Boolean', 'stringToId'],
    ['amount > 1', 'none', 'Boolean', 'integerToDecimal'],
    ['amount > 0 ? 1 : amount', 'none', 'Decimal', 'integerToDecimal', 'integerToDecimal'],
    ['(Integer) amount', 'none', 'Integer', 'decimalToInteger'],
    ['new List<Decimal>{ 1, amount }', 'none', 'List<Decimal>', 'integerToDecimal'],
    ['new Account(AnnualRevenue = 1)', 'none', 'Account', 'integerToDecimal'],
    ['[SELECT COUNT() FROM Account]', 'none', 'Integer'],
    ['[SELECT Id FROM Account]', 'none', 'List<Account>'],
    ['[SELECT Name n FROM Account GROUP BY Name]', 'none', 'List<AggregateResult>'],
    ['[SELECT Name FROM Account].Name', 'sobjectField Account Name', 'String', 'soqlToSingleRow'],
    ['[SELECT Name FROM Account].size()', 'platformMethod System.List size()', 'Integer']
];

for (const [code, reference, type, ...conversions] of CASES) {
    test(`${code} is ${reference}`, () => {
        assert.deepEqual(describe(code), { reference, type, conversions });
    });
}

test('inside its own accessor a property means the stored value', () => {
    const { units } = checkSources({ 'Host.cls': host('text = text;') });
    const uses = [...(units[0]?.references.values() ?? [])].filter(
        (reference) => reference.kind === 'property'
    );
    assert.deepEqual(
        uses.map(({ isBackingField }) => isBackingField),
        [true, false, false]
    );
});

test('a loop tells what it runs over', () => {
    const loops = [
        'for (String each : names) { }',
        'for (Object each : byId.keySet()) { }',
        'for (Account each : [SELECT Id FROM Account]) { }',
        'for (List<Account> each : [SELECT Id FROM Account]) { }',
        'Iterable<String> all = names; for (Id each : all) { }'
    ].map((code) => [...(checkSources({ 'Host.cls': host(code) }).units[0]?.loops.values() ?? [])]);
    assert.deepEqual(loops.flat(), [
        { source: 'list', conversion: null },
        { source: 'set', conversion: null },
        { source: 'queryRows', conversion: null },
        { source: 'queryChunks', conversion: null },
        { source: 'iterable', conversion: 'stringToId' }
    ]);
});

test('a method has one name with what it overrides and implements', () => {
    const { types } = checkSources({
        'Base.cls': `public abstract class Base {
            public interface Named { void rename(Map<String, List<Account>> by, Base other); }
            public abstract void RENAME(Map<String, Account[]> by, Base other);
            public class Child extends Base implements Named {
                public override void Rename(Map<String, List<Account>> by, Base other) {}
            }
        }`
    });
    const names = ['base', 'base.named', 'base.child'].map(
        (type) => types.get(type)?.methods.get('rename')?.[0]?.jsName
    );
    assert.deepEqual(names, Array(3).fill('rename$Map_String_List_Account$Base'));
});

test("names resolve with and without the project's namespace", () => {
    const { diagnostics, units } = checkSources(
        {
            'Host.cls': `public class Host {
                public void run() {
                    Conversation__c one = new acme__Conversation__c(acme__Status__c = 'x');
                    one.Status__c = Label.acme.greeting + System.Label.greeting;
                    acme.Host host1 = new Host();
                    for (acme__Message__c each : one.Messages__r) { each.acme__SentAt__c = null; }
                    acme.Host.Inner inner1 = new Host.Inner();
                    Settings__c settings = acme__Settings__c.getOrgDefaults();
                }
                public class Inner {}
            }`
        },
        { namespace: 'acme' }
    );
    assert.deepEqual(diagnostics, []);
    const fields = [...(units[0]?.references.values() ?? [])].flatMap((reference) =>
        reference.kind === 'sobjectField' ? [`${reference.object}.${reference.field}`] : []
    );
    assert.deepEqual(
        new Set(fields),
        new Set(['acme__Conversation__c.acme__Status__c', 'acme__Message__c.acme__SentAt__c'])
    );
});

test('types of the project hide those of the platform', () => {
    const { diagnostics, types } = checkSources({
        'Test.cls': 'public class Test { public static Integer mine() { return 1; } }',
        'Host.cls':
            'public class Host { Integer a = Test.mine(); void b() { System.Test.startTest(); } Account c; }'
    });
    assert.deepEqual(diagnostics, []);
    assert.equal(types.get('host')?.fields.get('c')?.type.kind, 'sobject');
});

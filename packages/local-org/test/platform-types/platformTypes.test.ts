import assert from 'node:assert/strict';
import { test } from 'node:test';

import { loadPlatformTypes, parseTypeReference } from '../../src/platform-types/index.ts';

const platform = loadPlatformTypes();

test('finds a type by its full name in any case', () => {
    assert.equal(
        platform.type('messaging.INBOUNDEMAIL.header')?.name,
        'Messaging.InboundEmail.Header'
    );
    assert.equal(platform.type('System.NoSuchType'), undefined);
});

test('resolves an unqualified name through System, then Schema', () => {
    assert.equal(platform.resolve('string')?.name, 'System.String');
    assert.equal(platform.resolve('SObjectType')?.name, 'Schema.SObjectType');
    assert.equal(platform.resolve('Database')?.name, 'System.Database');
    assert.equal(platform.resolve('Database.SaveResult')?.name, 'Database.SaveResult');
    assert.equal(platform.resolve('SaveResult'), undefined);
});

test('tells static from instance overloads', () => {
    const abbreviate = platform.resolve('String')?.methodsNamed('ABBREVIATE') ?? [];
    const valueOf = platform.resolve('String')?.methodsNamed('valueOf') ?? [];

    assert.deepEqual(
        abbreviate.map(({ parameters }) => parameters.map(({ type }) => type)),
        [['System.Integer'], ['System.Integer', 'System.Integer']]
    );
    assert.ok(
        abbreviate.every(({ isStatic, returnType }) => !isStatic && returnType === 'System.String')
    );
    assert.ok(valueOf.length >= 7 && valueOf.every(({ isStatic }) => isStatic));
});

test('keeps type parameters and what a generic type implements', () => {
    const list = platform.resolve('List');

    assert.deepEqual(list?.typeParameters, ['T']);
    assert.deepEqual(list?.interfaces, ['System.Iterable<T>']);
    assert.equal(list?.methodsNamed('get')[0]?.returnType, 'T');
});

test('gives an enum its constants in order and the methods every enum has', () => {
    const operation = platform.resolve('TriggerOperation');

    assert.equal(operation?.kind, 'enum');
    assert.deepEqual(operation?.enumConstants.slice(0, 2), ['AFTER_DELETE', 'AFTER_INSERT']);
    assert.equal(operation?.enumConstant('before_insert'), 'BEFORE_INSERT');
    assert.equal(
        operation?.methodsNamed('values')[0]?.returnType,
        'System.List<System.TriggerOperation>'
    );
    assert.equal(operation?.methodsNamed('values').length, 1);
});

test('restores names that Java could not carry', () => {
    const object = platform.type('Object');

    assert.deepEqual(object?.methodsNamed('equals')[0]?.parameters, [{ type: 'Object' }]);
    assert.equal(object?.methodsNamed('equals$').length, 0);
    assert.equal(platform.namespace('CACHE'), 'Cache');
});

test('knows a static property and the superclass of an exception', () => {
    assert.equal(platform.resolve('RestContext')?.property('REQUEST')?.type, 'System.RestRequest');
    assert.equal(platform.resolve('DmlException')?.superclass, 'System.Exception');
    assert.deepEqual(platform.type('Schema.SObjectField')?.constructors, []);
});

test('names no type that it does not know', () => {
    const unknown: string[] = [];
    for (const name of platform.typeNames()) {
        const type = platform.type(name);
        assert.ok(type);
        const mentioned = [
            ...type.methods.flatMap((each) => [
                each.returnType,
                ...each.parameters.map((p) => p.type)
            ]),
            ...type.constructors.flatMap((each) => each.parameters.map((p) => p.type)),
            ...type.properties.map((each) => each.type),
            ...type.interfaces,
            ...(type.superclass === undefined ? [] : [type.superclass])
        ];
        for (const text of mentioned) {
            for (const part of namesIn(text)) {
                if (!isKnown(part, type.typeParameters)) unknown.push(`${name}: ${part}`);
            }
        }
    }
    assert.deepEqual(unknown, []);
});

test('takes a type string apart and refuses a broken one', () => {
    assert.deepEqual(namesIn('System.Map<System.Id,System.List<T>>'), [
        'System.Map',
        'System.Id',
        'System.List',
        'T'
    ]);
    assert.throws(() => parseTypeReference('System.List<T'), /> is missing at 13/);
    assert.throws(() => parseTypeReference('System.List<>'), /a name is missing at 12/);
});

function namesIn(text: string): string[] {
    const names: string[] = [];
    const collect = (reference: ReturnType<typeof parseTypeReference>): void => {
        names.push(reference.name);
        reference.typeArguments.forEach(collect);
    };
    collect(parseTypeReference(text));
    return names;
}

function isKnown(name: string, typeParameters: readonly string[]): boolean {
    if (name === 'void' || typeParameters.includes(name)) return true;
    if (platform.type(name) !== undefined) return true;
    return name.startsWith('Schema.') && platform.standardObject(name.slice(7)) !== undefined;
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listOf, typeDescriptor, typeText } from '../../src/runtime/types/index.ts';
import { ApexDecimal } from '../../src/runtime/values/index.ts';
import { apexOf, load } from '../apex-run/harness.ts';

const { runtime } = load(
    apexOf({
        'Outer.cls': `public virtual class Outer {
    public class Inner extends Outer implements Comparable {
        public Integer compareTo(Object other) { return 0; }
    }
    public class NeedsArguments { public NeedsArguments(Integer a) { } }
}`
    })
);
const { types } = runtime;

test('finds user types, platform types and objects by name', () => {
    assert.equal(typeText(types.resolve('OUTER.inner')!), 'Outer.Inner');
    assert.equal(typeText(types.resolve('system.httprequest')!), 'HttpRequest');
    assert.equal(typeText(types.resolve('account')!), 'Account');
    assert.equal(typeText(types.resolve('Map<string, List<outer>>')!), 'Map<String,List<Outer>>');
    assert.equal(types.resolve('Nothing'), undefined);
    assert.equal(types.resolve('not a type!'), undefined);
});

test('knows what may stand for what', () => {
    const inner = typeDescriptor('Outer.Inner');

    assert.ok(types.isAssignable(inner, typeDescriptor('Outer')));
    assert.ok(types.isAssignable(inner, typeDescriptor('Comparable')));
    assert.ok(!types.isAssignable(typeDescriptor('Outer'), inner));
    assert.ok(
        types.isAssignable(listOf(typeDescriptor('Account')), listOf(typeDescriptor('SObject')))
    );
    assert.ok(
        !types.isAssignable(listOf(typeDescriptor('Account')), listOf(typeDescriptor('Contact')))
    );
    assert.ok(types.isAssignable(typeDescriptor('DmlException'), typeDescriptor('Exception')));
    assert.ok(
        types.isAssignable(
            listOf(typeDescriptor('String')),
            typeDescriptor('Iterable', typeDescriptor('String'))
        )
    );
});

test('knows the type of a value', () => {
    assert.equal(types.typeOf(1).name, 'Integer');
    assert.equal(types.typeOf(1n).name, 'Long');
    assert.equal(types.typeOf(ApexDecimal.ofInteger(1)).name, 'Decimal');
    assert.equal(types.typeOf(runtime.construct('Outer.Inner', [])).name, 'Outer.Inner');
    assert.ok(types.isInstance('001000000000001AAA', typeDescriptor('Id')));
    assert.ok(!types.isInstance(null, typeDescriptor('Object')));
});

test('makes instances through the constructor without parameters', () => {
    assert.equal(types.typeOf(types.newInstance(typeDescriptor('Outer'))).name, 'Outer');
    assert.equal(types.typeOf(types.newInstance(typeDescriptor('Account'))).name, 'Account');
    assert.throws(
        () => types.newInstance(typeDescriptor('Outer.NeedsArguments')),
        /cannot be constructed/
    );
});

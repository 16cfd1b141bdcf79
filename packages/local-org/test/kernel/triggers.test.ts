import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApexList } from '../../src/runtime/values/index.ts';
import { listOf, typeDescriptor } from '../../src/runtime/types/index.ts';
import { SObjectValue } from '../../src/runtime/sobject/index.ts';
import { apexOf, load } from '../apex-run/harness.ts';

const org = load(
    apexOf({
        'OnAccount.trigger': `trigger OnAccount on Account (before insert, after update) {
    String suffix = '!';
    for (Account each : Trigger.new) {
        each.Name += suffix;
    }
    if (Trigger.isAfter) {
        return;
    }
    Trigger.new[0].Phone = 'first';
}`
    })
);

test('a trigger works on its context and can be left early', () => {
    const [trigger] = org.program.triggers;
    const type = org.runtime.schema.object('Account');
    assert.ok(trigger && type);
    assert.deepEqual([trigger.name, trigger.object], ['OnAccount', 'Account']);
    assert.deepEqual([...trigger.events], ['before insert', 'after update']);

    const run = (operation: 'BEFORE_INSERT' | 'AFTER_UPDATE'): SObjectValue => {
        const row = new SObjectValue(type);
        row.setValue('Name', 'Acme');
        org.runtime.transaction.triggers.push({
            object: 'Account',
            operation,
            newList: new ApexList(listOf(typeDescriptor('Account')), [row]),
            oldList: null,
            newMap: null,
            oldMap: null,
            size: 1,
            eventDelivery: null
        });
        trigger.run();
        org.runtime.transaction.triggers.pop();
        return row;
    };

    assert.equal(run('BEFORE_INSERT').value('Name'), 'Acme!');
    assert.equal(run('BEFORE_INSERT').value('Phone'), 'first');
    assert.equal(run('AFTER_UPDATE').value('Phone'), null);
});

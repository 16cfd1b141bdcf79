import assert from 'node:assert/strict';
import { test } from 'node:test';

import { seedMinimumAccessUser } from '../../src/org/seed/index.ts';
import { MESSAGING, objectFile, permissionSetFile } from './support/metadata.ts';
import { TestOrg, thrown } from './support/testOrg.ts';

const AMY = 'amy.agent@local.org';
const BEN = 'ben.agent@local.org';

const FILES = {
    ...MESSAGING,
    ...permissionSetFile('Agent', {
        objects: { Conversation__c: 'cre', Message__c: 'cr' },
        fields: { 'Conversation__c.Key__c': 'e', 'Conversation__c.Customer_Number__c': 'r' }
    }),
    ...permissionSetFile('Supervisor', { objects: { Conversation__c: 'rV' } })
};

function orgOfAgents(): TestOrg {
    const org = new TestOrg(FILES);
    org.assign(AMY, 'Agent');
    org.assign(BEN, 'Agent');
    return org;
}

test('user mode: an object without permission is as if it were not there', () => {
    const org = new TestOrg(FILES).as(AMY);
    assert.match(
        thrown(() => org.query('SELECT Id FROM Conversation__c', {}, 'user')),
        /^System\.QueryException: sObject type 'Conversation__c' is not supported\./
    );
    assert.equal(org.query('SELECT Id FROM Conversation__c WITH SYSTEM_MODE', {}, 'user').count, 0);
});

test('user mode: a field without permission is as if it were not there, in every clause', () => {
    const org = orgOfAgents().as(AMY);
    for (const query of [
        'SELECT Last_Message_At__c FROM Conversation__c',
        'SELECT Id FROM Conversation__c WHERE Last_Message_At__c = null',
        'SELECT Id FROM Conversation__c ORDER BY Last_Message_At__c',
        'SELECT COUNT(Last_Message_At__c) FROM Conversation__c',
        'SELECT Conversation__r.Last_Message_At__c FROM Message__c'
    ]) {
        assert.match(
            thrown(() => org.query(query, {}, 'user')),
            /No such column 'Last_Message_At__c' on entity 'Conversation__c'/,
            query
        );
    }
    assert.equal(
        org.query('SELECT Key__c, Name, CreatedDate FROM Conversation__c', {}, 'user').count,
        0
    );
});

test("user mode: a person's name is seen with the person, other fields need a permission", () => {
    const org = new TestOrg({
        ...FILES,
        ...permissionSetFile('Caller', { objects: { Lead: 'cre' } })
    });
    seedMinimumAccessUser(org.setup, ['Caller']);
    org.as('minimum.access@local.org');
    const ann = { FirstName: 'Ann', LastName: 'Lee', Company: 'Acme' };
    org.insert('Lead', ann, { accessMode: 'user' });

    const [lead] = org.query('SELECT FirstName FROM Lead', {}, 'user').rows;
    assert.equal(lead?.value('FirstName'), 'Ann');
    assert.match(
        thrown(() => org.query('SELECT MobilePhone FROM Lead', {}, 'user')),
        /No such column 'MobilePhone'/
    );
});

test('user mode: an exception tells all fields that were not accessible', () => {
    const org = orgOfAgents().as(AMY);
    try {
        org.query('SELECT Key__c, Contact__c, Last_Message_At__c FROM Conversation__c', {}, 'user');
        assert.fail('An exception was expected.');
    } catch (error) {
        const { inaccessibleFields } = error as { inaccessibleFields: Map<string, Set<string>> };
        assert.deepEqual(
            [...inaccessibleFields].map(([name, fields]) => [name, [...fields]]),
            [['Conversation__c', ['Contact__c', 'Last_Message_At__c']]]
        );
    }
});

test('user mode: DML on an object without permission is a SecurityException', () => {
    const org = new TestOrg(FILES).as(AMY);
    assert.equal(
        thrown(() => org.insert('Conversation__c', {}, { accessMode: 'user' })),
        "System.SecurityException: Access to entity 'Conversation__c' denied"
    );
});

test('user mode: a field that may not be written fails the statement and is named', () => {
    const org = orgOfAgents().as(AMY);
    assert.equal(
        thrown(() =>
            org.insert('Conversation__c', { Customer_Number__c: '+1' }, { accessMode: 'user' })
        ),
        'System.DmlException: Operation failed due to fields being inaccessible on Sobject Conversation__c, check errors on Exception or Result!'
    );
    const [result] = org.dml(
        'insert',
        org.record('Conversation__c', { Customer_Number__c: '+1', Key__c: 'k' }),
        { accessMode: 'user', allOrNone: false }
    );
    assert.deepEqual(result?.errors[0]?.fields, ['Customer_Number__c']);
    org.insert('Conversation__c', { Key__c: 'k' }, { accessMode: 'user' });
});

test('user mode: deleting needs its own permission', () => {
    const org = orgOfAgents().as(AMY);
    const record = org.insert('Conversation__c', {});
    assert.match(
        thrown(() => org.dml('delete', record, { accessMode: 'user' })),
        /^System\.SecurityException: Access to entity 'Conversation__c' denied/
    );
});

test('private records are seen by their owner only, and their details with them', () => {
    const org = orgOfAgents().as(AMY);
    const record = org.insert('Conversation__c', { Key__c: 'k' });
    org.insert('Message__c', { Conversation__c: record.id });
    const count = (object: string): number =>
        org.query(`SELECT COUNT() FROM ${object}`, {}, 'user').count;
    assert.deepEqual([count('Conversation__c'), count('Message__c')], [1, 1]);
    org.as(BEN);
    assert.deepEqual([count('Conversation__c'), count('Message__c')], [0, 0]);
    assert.match(
        thrown(() =>
            org.dml('update', org.record('Conversation__c', { Id: record.id, Key__c: 'x' }), {
                accessMode: 'user'
            })
        ),
        /INSUFFICIENT_ACCESS_OR_READONLY, insufficient access rights on object id: \[\]$/
    );
});

test('system mode: sharing binds only where the class says so', () => {
    const org = orgOfAgents().as(AMY);
    org.insert('Conversation__c', {});
    org.as(BEN);
    const query = 'SELECT COUNT() FROM Conversation__c';
    assert.equal(org.query(query, {}, 'system', true).count, 0);
    assert.equal(org.query(query, {}, 'system', false).count, 1);
});

test('a share gives others access', () => {
    const org = orgOfAgents().as(AMY);
    const record = org.insert('Conversation__c', { Key__c: 'k' });
    const ben = org.setup.idOf('User', BEN);
    org.insert('Conversation__Share', {
        ParentId: record.id,
        UserOrGroupId: ben,
        AccessLevel: 'Read'
    });
    org.as(BEN);
    assert.equal(org.query('SELECT COUNT() FROM Conversation__c', {}, 'user').count, 1);
    const change = org.record('Conversation__c', { Id: record.id, Key__c: 'x' });
    assert.match(
        thrown(() => org.dml('update', change, { accessMode: 'user' })),
        /INSUFFICIENT_ACCESS_OR_READONLY/
    );
});

test('the share of the owner follows the owner and takes manual shares with it', () => {
    const org = orgOfAgents();
    const record = org.insert('Conversation__c', {});
    const [amy, ben] = [AMY, BEN].map((name) => org.setup.idOf('User', name));
    org.insert('Conversation__Share', {
        ParentId: record.id,
        UserOrGroupId: ben,
        AccessLevel: 'Edit'
    });
    org.dml('update', org.record('Conversation__c', { Id: record.id, OwnerId: amy }));
    const shares = org.rows('SELECT UserOrGroupId, RowCause FROM Conversation__Share');
    assert.deepEqual(
        shares.map((row) => [row.value('UserOrGroupId'), row.value('RowCause')]),
        [[amy, 'Owner']]
    );
});

test('view all reads what others own', () => {
    const org = orgOfAgents().as(AMY);
    org.insert('Conversation__c', {});
    org.assign(BEN, 'Supervisor');
    org.as(BEN);
    assert.equal(org.query('SELECT COUNT() FROM Conversation__c', {}, 'user').count, 1);
});

test('members of a queue see what it owns', () => {
    const org = orgOfAgents();
    const queue = org.setup.put('Group', 'queue:q', { Name: 'Q', Type: 'Queue' });
    org.setup.put('GroupMember', 'q:amy', {
        GroupId: queue,
        UserOrGroupId: org.setup.idOf('User', AMY)
    });
    org.insert('Conversation__c', { OwnerId: queue });
    const count = (): number => org.query('SELECT COUNT() FROM Conversation__c', {}, 'user').count;
    org.as(AMY);
    assert.equal(count(), 1);
    org.as(BEN);
    assert.equal(count(), 0);
});

test('superiors in the role hierarchy see what their people own', () => {
    const org = orgOfAgents();
    const boss = org.setup.put('UserRole', 'boss', { Name: 'Boss' });
    const agent = org.setup.put('UserRole', 'agent', { Name: 'Agent', ParentRoleId: boss });
    const user = (name: string) => org.store.get('User', org.setup.idOf('User', name)) ?? {};
    org.database.store.put('User', { ...user(AMY), UserRoleId: agent });
    org.database.store.put('User', { ...user(BEN), UserRoleId: boss });
    org.as(AMY).insert('Conversation__c', {});
    org.as(BEN);
    assert.equal(org.query('SELECT COUNT() FROM Conversation__c', {}, 'user').count, 1);
    org.insert('Conversation__c', {});
    org.as(AMY);
    assert.equal(org.query('SELECT COUNT() FROM Conversation__c', {}, 'user').count, 1);
});

test('a permission set granted in mid-course counts at once, and no longer after a rollback', () => {
    const org = new TestOrg(FILES);
    const savepoint = org.database.savepoint();
    org.insert('PermissionSetAssignment', {
        AssigneeId: org.setup.idOf('User', AMY),
        PermissionSetId: org.setup.idOf('PermissionSet', 'Agent')
    });
    const conversation = org.rt.schema.object('Conversation__c')!;
    const amy = org.setup.idOf('User', AMY);
    assert.equal(org.database.permissions(amy).object(conversation).create, true);
    org.database.rollback(savepoint);
    assert.equal(org.database.permissions(amy).object(conversation).create, false);
});

test('object permissions given by rows count like those given by files', () => {
    const org = new TestOrg(FILES);
    const set = org.insert('PermissionSet', { Name: 'Made', Label: 'Made' });
    org.insert('ObjectPermissions', {
        ParentId: set.id,
        SobjectType: 'Conversation__c',
        PermissionsRead: true
    });
    org.insert('FieldPermissions', {
        ParentId: set.id,
        SobjectType: 'Conversation__c',
        Field: 'Conversation__c.Key__c',
        PermissionsRead: true
    });
    const amy = org.setup.idOf('User', AMY);
    org.insert('PermissionSetAssignment', { AssigneeId: amy, PermissionSetId: set.id });
    const conversation = org.rt.schema.object('Conversation__c')!;
    const permissions = org.database.permissions(amy);
    assert.equal(permissions.object(conversation).read, true);
    assert.equal(permissions.object(conversation).edit, false);
    assert.equal(permissions.field(conversation, conversation.field('Key__c')!).read, true);
    assert.equal(permissions.field(conversation, conversation.field('Contact__c')!).read, false);
});

test('custom metadata types need a permission in user mode', () => {
    const org = new TestOrg(objectFile('Config__mdt')).as(AMY);
    assert.match(
        thrown(() => org.query('SELECT Id FROM Config__mdt', {}, 'user')),
        /sObject type 'Config__mdt' is not supported/
    );
    assert.equal(org.query('SELECT Id FROM Config__mdt', {}, 'system').count, 0);
});

test('UserRecordAccess tells what a user may do with records', () => {
    const org = orgOfAgents().as(AMY);
    const record = org.insert('Conversation__c', {});
    const access = (name: string): unknown[] => {
        const [row] = org.rows(
            'SELECT RecordId, HasReadAccess, HasEditAccess, MaxAccessLevel FROM UserRecordAccess WHERE UserId = :userId AND RecordId = :recordId',
            { userId: org.setup.idOf('User', name), recordId: record.id }
        );
        return [
            row?.value('HasReadAccess'),
            row?.value('HasEditAccess'),
            row?.value('MaxAccessLevel')
        ];
    };
    assert.deepEqual(access(AMY), [true, true, 'All']);
    assert.deepEqual(access(BEN), [false, false, 'None']);
});

import * as is from '../describe.ts';
import type { ObjectDescription } from '../objectDescription.ts';
import * as without from './plainOrg.ts';

/** Public groups and queues. */
export const group: ObjectDescription = {
    name: 'Group',
    label: 'Group',
    pluralLabel: 'Group',
    keyPrefix: '00G',
    nameField: 'Name',
    isSetup: true,
    cannot: ['undelete', 'trigger'],
    fields: {
        Name: is.required(is.text('Name', 40)),
        DeveloperName: is.text('Developer Name', 80),
        Description: is.textArea('Description', 1000),
        RelatedId: is.readOnly(is.reference('Related ID', ['User', 'UserRole'])),
        Type: is.createOnly(
            is.restrictedPicklist('Type', [
                'Regular*',
                'Role',
                'RoleAndSubordinates',
                'RoleAndSubordinatesInternal',
                'Organization',
                'Queue',
                'AllCustomerPortal',
                'Manager',
                'ManagerAndSubordinatesInternal'
            ])
        ),
        Email: is.email('Email', 255),
        OwnerId: is.readOnly(is.reference('Owner ID', ['Organization', 'User'])),
        DoesSendEmailToMembers: is.checkbox('Send Email to Members'),
        DoesIncludeBosses: is.checkbox('Include Bosses', true)
    },
    absent: [...without.DIVISIONS, 'DefaultDivision'],
    children: {
        GroupMembers: ['GroupMember', 'GroupId'],
        QueueSobjects: ['QueueSobject', 'QueueId']
    }
};

export const groupMember: ObjectDescription = {
    name: 'GroupMember',
    label: 'Group Member',
    pluralLabel: 'Group Members',
    keyPrefix: '011',
    isSetup: true,
    cannot: ['update', 'undelete', 'search', 'trigger'],
    fields: {
        GroupId: {
            ...is.required(is.createOnly(is.reference('Group ID', ['Group']))),
            cascadeDelete: true
        },
        UserOrGroupId: is.required(is.createOnly(is.reference('User/Group ID', ['Group', 'User'])))
    }
};

/** Which objects a queue may own. */
export const queueSobject: ObjectDescription = {
    name: 'QueueSobject',
    label: 'Queue Sobject',
    pluralLabel: 'Queue Sobjects',
    keyPrefix: '03g',
    isSetup: true,
    cannot: ['update', 'undelete', 'search', 'trigger'],
    fields: {
        QueueId: {
            ...is.required(is.createOnly(is.reference('Group ID', ['Group']))),
            cascadeDelete: true
        },
        SobjectType: is.required(is.createOnly(is.picklist('Object Type', [])))
    }
};

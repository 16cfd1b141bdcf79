import type { FieldForUi, ObjectForUi } from '../../../src/server/ui/index.ts';

function field(
    name: string,
    type: FieldForUi['type'] = 'Text',
    more: Partial<FieldForUi> = {}
): FieldForUi {
    return {
        name,
        label: name
            .replace(/__c$/, '')
            .replaceAll('_', ' ')
            .replace(/([a-z])([A-Z])/g, '$1 $2')
            .replace(/ Id$/, ' ID'),
        type,
        length: type === 'Text' ? 255 : 0,
        precision: 18,
        scale: type === 'Currency' ? 2 : 0,
        required: false,
        unique: false,
        createable: true,
        updateable: true,
        filterable: true,
        sortable: true,
        nameField: false,
        calculated: false,
        referenceTo: [],
        relationshipName: null,
        picklist: null,
        restrictedPicklist: false,
        inlineHelpText: null,
        ...more
    };
}

const system = [
    field('Id', 'Id', { updateable: false }),
    field('OwnerId', 'Reference', {
        referenceTo: ['User'],
        relationshipName: 'Owner',
        label: 'Owner ID'
    }),
    field('CreatedDate', 'DateTime', { updateable: false }),
    field('LastModifiedDate', 'DateTime', { updateable: false }),
    field('LastModifiedById', 'Reference', {
        referenceTo: ['User'],
        relationshipName: 'LastModifiedBy',
        updateable: false,
        label: 'Last Modified By ID'
    })
];

function object(
    name: string,
    labels: [one: string, many: string],
    keyPrefix: string,
    fields: FieldForUi[],
    children: ObjectForUi['childRelationships'] = []
): ObjectForUi {
    const all = [...system, ...fields];
    return {
        name,
        label: labels[0],
        labelPlural: labels[1],
        keyPrefix,
        custom: name.endsWith('__c'),
        nameField: all.find((each) => each.nameField)?.name ?? 'Name',
        createable: true,
        updateable: true,
        deletable: true,
        fields: all,
        childRelationships: children,
        recordTypes: []
    };
}

const name = field('Name', 'Text', { nameField: true, required: true });
const picklist = (...values: string[]) =>
    values.map((value) => ({ value, label: value, isDefault: false }));

export const fakeObjects: ObjectForUi[] = [
    object(
        'Account',
        ['Account', 'Accounts'],
        '001',
        [
            name,
            field('Phone', 'Phone', { length: 40 }),
            field('Website', 'Url'),
            field('Type', 'Picklist', { picklist: picklist('Customer', 'Partner') }),
            field('Industry', 'Picklist', { picklist: picklist('Energy', 'Retail') }),
            field('AnnualRevenue', 'Currency'),
            field('Description', 'LongTextArea', { length: 32000, sortable: false })
        ],
        [{ name: 'Contacts', childObject: 'Contact', field: 'AccountId' }]
    ),
    object('Contact', ['Contact', 'Contacts'], '003', [
        field('Name', 'Text', { nameField: true, updateable: false, label: 'Name' }),
        field('FirstName'),
        field('LastName', 'Text', { required: true }),
        field('AccountId', 'Reference', {
            referenceTo: ['Account'],
            relationshipName: 'Account',
            label: 'Account ID'
        }),
        field('Title'),
        field('Phone', 'Phone', { length: 40 }),
        field('MobilePhone', 'Phone', { length: 40 }),
        field('Email', 'Email'),
        field('Birthdate', 'Date'),
        field('DoNotCall', 'Checkbox')
    ]),
    object('User', ['User', 'Users'], '005', [name, field('Username'), field('Email', 'Email')])
];

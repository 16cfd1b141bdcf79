import type { ListViewMetadata } from '../metadata/index.ts';
import { OrgRefusal, type FieldForUi, type ObjectForUi } from '../OrgForUi.ts';
import { quoted } from '../UiContext.ts';
import { fieldOf } from './objectModel.ts';

/** List views name some fields in capitals of their own. */
const aliases: Record<string, string> = {
    OBJECT_ID: 'Id',
    CREATED_DATE: 'CreatedDate',
    LAST_UPDATE: 'LastModifiedDate',
    CREATEDBY_USER: 'CreatedById',
    UPDATEDBY_USER: 'LastModifiedById',
    'OWNER.ALIAS': 'OwnerId',
    'CORE.USERS.ALIAS': 'OwnerId'
};

/** `NAME`, `ACCOUNT.PHONE1`, `Status__c` → the object's field. */
export function listViewField(object: ObjectForUi, column: string): FieldForUi | undefined {
    const name =
        column === 'NAME' ? object.nameField : (aliases[column] ?? column.split('.').at(-1));
    return fieldOf(object, name ?? column);
}

/** WHERE clause of a list view, without the word; empty for all rows. */
export function listViewFilter(
    view: ListViewMetadata,
    object: ObjectForUi,
    userId: string
): string {
    const conditions = view.filters.map((filter) => `(${condition(filter, object, view)})`);
    const combined = view.booleanFilter
        ? view.booleanFilter.replace(/\d+/g, (number) => conditions[Number(number) - 1] ?? number)
        : conditions.join(' AND ');
    const mine = view.scope === 'Mine' ? `OwnerId = ${quoted(userId)}` : '';
    return [mine, combined].filter(Boolean).join(' AND ');
}

function condition(
    filter: ListViewMetadata['filters'][number],
    object: ObjectForUi,
    view: ListViewMetadata
): string {
    const field = listViewField(object, filter.field);
    const write = operators[filter.operation];
    if (!field || !write) {
        const what = field ? `the operator ${filter.operation}` : `the field ${filter.field}`;
        throw new OrgRefusal(
            400,
            'INVALID_LIST_VIEW',
            `The list view ${view.label} filters by ${what}, which the local org does not have.`
        );
    }
    return write(field, filter.value);
}

type Write = (field: FieldForUi, value: string) => string;

const anyOf =
    (operator: string, join: string): Write =>
    (field, value) =>
        value
            .split(',')
            .map((each) => `${field.name} ${operator} ${literal(field, each)}`)
            .join(` ${join} `);

const operators: Record<string, Write> = {
    equals: anyOf('=', 'OR'),
    notEqual: anyOf('!=', 'AND'),
    lessThan: (field, value) => `${field.name} < ${literal(field, value)}`,
    greaterThan: (field, value) => `${field.name} > ${literal(field, value)}`,
    lessOrEqual: (field, value) => `${field.name} <= ${literal(field, value)}`,
    greaterOrEqual: (field, value) => `${field.name} >= ${literal(field, value)}`,
    contains: (field, value) => `${field.name} LIKE ${quoted(`%${value}%`)}`,
    startsWith: (field, value) => `${field.name} LIKE ${quoted(`${value}%`)}`
};

function literal(field: FieldForUi, value: string): string {
    if (value === '') {
        return 'null';
    }
    switch (field.type) {
        case 'Checkbox':
            return value === '1' || value.toLowerCase() === 'true' ? 'true' : 'false';
        case 'Number':
        case 'Integer':
        case 'Currency':
        case 'Percent':
        case 'Date':
        case 'DateTime':
            return value;
        default:
            return quoted(value);
    }
}

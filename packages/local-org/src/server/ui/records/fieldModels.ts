import type { FieldForUi, ObjectForUi, QueryRecord } from '../OrgForUi.ts';
import type { UiContext } from '../UiContext.ts';
import type { FieldModel } from '../../../../ui/wire/index.ts';
import { displayValue, type Reader } from './displayValue.ts';

/** One row with the values of some fields, parents' names included. */
export interface FieldReading {
    object: ObjectForUi;
    fields: FieldForUi[];
    /** SELECT list for these fields. */
    select: string;
    /** Field models of one row of that SELECT. */
    models(
        row: QueryRecord,
        options: { canEdit: boolean; isNew?: boolean; reader: Reader }
    ): FieldModel[];
}

const parts = ['Salutation', 'FirstName', 'LastName'];

/**
 * Prepares the reading of fields by name; names the user may not see are left out.
 */
export async function fieldReading(
    context: UiContext,
    userId: string,
    object: ObjectForUi,
    names: readonly string[]
): Promise<FieldReading> {
    const fields = [...new Set(names)].flatMap((name) => {
        const field = object.fields.find(
            (each) => each.name === name || each.name.endsWith(`__${name}`)
        );
        return field ? [field] : [];
    });
    const parentNames = new Map<string, string>();
    for (const field of fields) {
        if (field.relationshipName) {
            parentNames.set(field.name, await parentNameField(context, userId, field));
        }
    }
    const selected = new Set(['Id', ...fields.map((field) => field.name)]);
    for (const field of fields) {
        const parentName = parentNames.get(field.name);
        if (parentName) {
            selected.add(`${field.relationshipName}.${parentName}`);
        }
    }
    return {
        object,
        fields,
        select: [...selected].join(', '),
        models: (row, { canEdit, isNew, reader }) =>
            fields.map((field) => {
                const value = (row[field.name] ?? null) as FieldModel['value'];
                const parent = row[field.relationshipName ?? ''] as QueryRecord | null | undefined;
                const parentName = parent?.[parentNames.get(field.name) ?? ''];
                const target = parent?.attributes?.type ?? field.referenceTo[0] ?? '';
                return {
                    name: field.name,
                    label: labelOf(field),
                    type: field.type,
                    value,
                    display: parentName
                        ? String(parentName)
                        : displayValue(field, value, reader) || nameless(field, object, row),
                    link: linkOf(field, object, row, value, target),
                    editable:
                        canEdit && (isNew ? field.createable : field.updateable) && isSimple(field),
                    required: field.required,
                    help: field.inlineHelpText,
                    length: field.length,
                    options:
                        field.picklist?.map(({ value: option, label }) => ({
                            value: option,
                            label
                        })) ?? null
                };
            })
    };
}

/** Accounts have a last name only where some of them are persons, and are named all the same. */
export function isPerson(object: ObjectForUi): boolean {
    return object.name !== 'Account' && object.fields.some(({ name }) => name === 'LastName');
}

/** The fields edited in the place of a person's `Name`. */
export function editedFields(object: ObjectForUi, names: readonly string[]): string[] {
    return names.flatMap((name) => (name === 'Name' && isPerson(object) ? parts : [name]));
}

/** A record without a name is called by its id, so that there is something to open. */
function nameless(field: FieldForUi, object: ObjectForUi, row: QueryRecord): string {
    return field.name === object.nameField ? String(row['Id'] ?? '') : '';
}

async function parentNameField(
    context: UiContext,
    userId: string,
    field: FieldForUi
): Promise<string> {
    const [target, ...others] = field.referenceTo;
    if (!target || others.length > 0) {
        return 'Name';
    }
    return (await context.org.describe(userId, target))?.nameField ?? '';
}

function linkOf(
    field: FieldForUi,
    object: ObjectForUi,
    row: QueryRecord,
    value: FieldModel['value'],
    target: string
): FieldModel['link'] {
    if (field.relationshipName && typeof value === 'string') {
        return { object: target, id: value };
    }
    return field.name === object.nameField && typeof row['Id'] === 'string'
        ? { object: object.name, id: row['Id'] }
        : null;
}

/** `Owner ID` reads `Owner`, as on Lightning's pages. */
function labelOf(field: FieldForUi): string {
    return field.relationshipName ? field.label.replace(/ ID$/, '') : field.label;
}

const simpleTypes = [
    'Text',
    'TextArea',
    'LongTextArea',
    'Email',
    'Phone',
    'Url',
    'Picklist',
    'Combobox',
    'Checkbox',
    'Integer',
    'Number',
    'Currency',
    'Percent',
    'Date',
    'DateTime'
];

function isSimple(field: FieldForUi): boolean {
    return simpleTypes.includes(field.type);
}

import type { FieldForUi, ObjectForUi, QueryRecord } from '../OrgForUi.ts';
import { OrgRefusal } from '../OrgForUi.ts';
import type { UiContext } from '../UiContext.ts';
import { displayValue, hasDisplayValue, type Reader } from './displayValue.ts';
import { queryOne } from './recordModel.ts';

/** A record as the UI API gives it to `getRecord`. */
export interface UiApiRecord {
    apiName: string;
    id: string;
    childRelationships: Record<string, never>;
    fields: Record<string, { value: unknown; displayValue: string | null }>;
    lastModifiedById: string | null;
    lastModifiedDate: string | null;
    recordTypeId: string | null;
    recordTypeInfo: null;
    systemModstamp: string | null;
    eTag: string;
}

/**
 * Reads fields by their qualified names.
 *
 * @param fields `Account.Name`, `Case.Contact.Phone`: one that the user may not see is a refusal
 * @param optionalFields likewise, but left out when not visible
 */
export async function uiApiRecord(
    context: UiContext,
    userId: string,
    id: string,
    fields: readonly string[],
    optionalFields: readonly string[]
): Promise<UiApiRecord> {
    const object = await context.describe(userId, await context.objectOf(userId, id));
    const paths: Path[] = [];
    for (const name of fields) {
        const path = await resolvePath(context, userId, object, name);
        if (!path) {
            throw new OrgRefusal(
                400,
                'INVALID_FIELD',
                `No such column '${name.split('.').slice(1).join('.')}' on entity '${object.name}', or you may not see it.`,
                [name]
            );
        }
        paths.push(path);
    }
    for (const name of optionalFields) {
        const path = await resolvePath(context, userId, object, name);
        if (path) {
            paths.push(path);
        }
    }
    const system = ['LastModifiedById', 'LastModifiedDate', 'SystemModstamp'].filter((name) =>
        object.fields.some((field) => field.name === name)
    );
    const select = new Set(['Id', ...system, ...paths.map((path) => path.text)]);
    const row = await queryOne(context, userId, object, [...select].join(', '), id);
    return toUiApi(object, row, paths, await context.user(userId));
}

interface Path {
    /** `Owner.Name` */
    text: string;
    /** Reference fields on the way, then the field itself. */
    fields: FieldForUi[];
}

async function resolvePath(
    context: UiContext,
    userId: string,
    object: ObjectForUi,
    qualified: string
): Promise<Path | undefined> {
    const [objectName = '', ...names] = qualified.split('.');
    if (objectName.toLowerCase() !== object.name.toLowerCase() || names.length === 0) {
        return undefined;
    }
    const fields: FieldForUi[] = [];
    let current: ObjectForUi | null = object;
    for (const [index, name] of names.entries()) {
        const last = index === names.length - 1;
        const field: FieldForUi | undefined = current?.fields.find((each) =>
            same(last ? each.name : (each.relationshipName ?? ''), name)
        );
        if (!field) {
            return undefined;
        }
        fields.push(field);
        // A polymorphic owner is read through User, whose Name every target has.
        const target: string | undefined = field.referenceTo.includes('User')
            ? 'User'
            : field.referenceTo[0];
        current = last || !target ? null : await context.org.describe(userId, target);
    }
    const text = fields
        .map((field, index) => (index < fields.length - 1 ? field.relationshipName : field.name))
        .join('.');
    return { text, fields };
}

function toUiApi(
    object: ObjectForUi,
    row: QueryRecord,
    paths: readonly Path[],
    reader: Reader
): UiApiRecord {
    const record: UiApiRecord = {
        apiName: object.name,
        id: String(row['Id']),
        childRelationships: {},
        fields: {},
        lastModifiedById: textOf(row['LastModifiedById']),
        lastModifiedDate: zulu(row['LastModifiedDate']),
        recordTypeId: null,
        recordTypeInfo: null,
        systemModstamp: zulu(row['SystemModstamp']),
        eTag: textOf(row['SystemModstamp']) ?? ''
    };
    for (const { fields } of paths) {
        writeField(record.fields, fields, row, reader);
    }
    return record;
}

function writeField(
    into: UiApiRecord['fields'],
    [field, ...rest]: readonly FieldForUi[],
    row: QueryRecord,
    reader: Reader
): void {
    if (!field) {
        return;
    }
    if (rest.length === 0) {
        const value = field.type === 'DateTime' ? zulu(row[field.name]) : (row[field.name] ?? null);
        const shown = hasDisplayValue(field) && value !== null;
        into[field.name] = {
            value,
            displayValue: shown ? displayValue(field, value, reader) : null
        };
        return;
    }
    const name = field.relationshipName ?? '';
    const parent = (row[name] ?? null) as QueryRecord | null;
    const known = into[name]?.value as UiApiRecord | null | undefined;
    const value = known ?? (parent && parentRecord(parent));
    into[name] = { value, displayValue: textOf(parent?.['Name']) };
    if (value && parent) {
        writeField(value.fields, rest, parent, reader);
    }
}

function parentRecord(parent: QueryRecord): UiApiRecord {
    return {
        apiName: parent.attributes.type,
        id: String(parent['Id'] ?? ''),
        childRelationships: {},
        fields: {},
        lastModifiedById: null,
        lastModifiedDate: null,
        recordTypeId: null,
        recordTypeInfo: null,
        systemModstamp: null,
        eTag: ''
    };
}

/** The UI API ends times with Z where the REST API writes +0000. */
function zulu(value: unknown): string | null {
    return textOf(value)?.replace(/\+0000$/, 'Z') ?? null;
}

function textOf(value: unknown): string | null {
    return typeof value === 'string' ? value : null;
}

function same(a: string, b: string): boolean {
    return a.toLowerCase() === b.toLowerCase();
}

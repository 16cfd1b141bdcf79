import type { FieldDefinition, ObjectDefinition } from '../../../schema/index.ts';
import type { Runtime } from '../../runtime.ts';
import { SObjectValue } from '../../sobject/index.ts';
import { listOf, typeDescriptor } from '../../types/index.ts';
import type { TypeDescriptor } from '../../types/index.ts';
import { ApexList } from '../../values/index.ts';
import type { JsonReader } from './JsonReader.ts';
import { readPrimitive } from './readPrimitive.ts';
import { expect, readElements } from './readValue.ts';

type Nested = (type: TypeDescriptor) => unknown;

/**
 * Reads a record. `attributes.type`, which must come first, says which object where the type does not.
 *
 * @param object null for the generic SObject
 * @throws System.JSONException "No such column 'x' on sobject of type Account"
 */
export function readRecord(
    rt: Runtime,
    reader: JsonReader,
    object: ObjectDefinition | null,
    nested: Nested
): SObjectValue {
    expect(reader, 'START_OBJECT', "Expected '{' at the beginning of object");
    let record = object === null ? undefined : new SObjectValue(object);
    while (reader.next()?.kind === 'FIELD_NAME') {
        const name = reader.current?.text ?? '';
        reader.next();
        if (name === 'attributes') {
            const named = readAttributes(rt, reader);
            record ??= named;
            continue;
        }
        if (record === undefined) break;
        readField(rt, reader, record, name, nested);
    }
    if (record !== undefined) return record;
    // knowledge, not documented: the words
    throw reader.error('JSON of an SObject must begin with attributes that name its type');
}

function readAttributes(rt: Runtime, reader: JsonReader): SObjectValue | undefined {
    expect(reader, 'START_OBJECT', "Expected '{' at the beginning of object");
    let record: SObjectValue | undefined;
    while (reader.next()?.kind === 'FIELD_NAME') {
        const name = reader.current?.text;
        const value = reader.next();
        if (name !== 'type' || value?.kind !== 'VALUE_STRING') {
            reader.skipChildren();
            continue;
        }
        const object = rt.schema.object(value.text);
        if (object === undefined) {
            // knowledge, not documented: the words
            throw reader.error(`Invalid sobject type: ${value.text}`);
        }
        record = new SObjectValue(object);
    }
    return record;
}

function readField(
    rt: Runtime,
    reader: JsonReader,
    record: SObjectValue,
    name: string,
    nested: Nested
): void {
    const field = record.type.field(name);
    if (field !== undefined) return record.setValue(field.name, fieldValue(rt, reader, field));
    const parent = record.type.relationship(name);
    if (parent?.relationshipName !== undefined && parent.relationshipName !== null) {
        return record.setParent(
            parent.relationshipName,
            nested(parentType(parent)) as SObjectValue | null
        );
    }
    const children = record.type.childRelationship(name);
    if (children?.name !== undefined && children.name !== null) {
        return record.setChildren(
            children.name,
            readChildren(reader, typeDescriptor(children.childObject), nested)
        );
    }
    throw rt.exception(
        'System.JSONException',
        `No such column '${name}' on sobject of type ${record.objectName}`
    );
}

function fieldValue(rt: Runtime, reader: JsonReader, field: FieldDefinition): unknown {
    const value = readPrimitive(rt, reader, field.apexType);
    return value === null && field.type === 'Checkbox' ? false : value;
}

/** A lookup to several objects needs attributes to tell which. */
function parentType(parent: FieldDefinition): TypeDescriptor {
    const [only] = parent.referenceTo;
    return typeDescriptor(only !== undefined && parent.referenceTo.length === 1 ? only : 'SObject');
}

/** `{"totalSize":1,"done":true,"records":[…]}` */
function readChildren(reader: JsonReader, type: TypeDescriptor, nested: Nested): ApexList | null {
    if (reader.current?.kind === 'VALUE_NULL') return null;
    expect(reader, 'START_OBJECT', "Expected '{' at the beginning of object");
    let rows: unknown[] = [];
    while (reader.next()?.kind === 'FIELD_NAME') {
        const name = reader.current?.text;
        reader.next();
        if (name === 'records') rows = readElements(reader, () => nested(type));
        else reader.skipChildren();
    }
    return new ApexList(listOf(type), rows);
}

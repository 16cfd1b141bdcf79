import type { Runtime } from '../../runtime.ts';
import { typeArgument, typeText } from '../../types/index.ts';
import type { RuntimeClass, RuntimeField, TypeDescriptor } from '../../types/index.ts';
import { ApexEnum, ApexList, ApexMap, ApexSet } from '../../values/index.ts';
import type { JsonReader } from './JsonReader.ts';
import type { JsonTokenKind } from './JsonToken.ts';
import { isPrimitive, readPrimitive } from './readPrimitive.ts';
import { readRecord } from './readRecord.ts';
import { accessDenied, NEVER, serialFields, unsupported } from './serialize.ts';

/**
 * Reads the value that begins at the current token as a type.
 *
 * @param isStrict whether fields that the type does not have are an error
 * @throws System.JSONException when the text does not fit the type
 */
export function readValue(
    rt: Runtime,
    reader: JsonReader,
    type: TypeDescriptor,
    isStrict: boolean
): unknown {
    if (reader.current?.kind === 'VALUE_NULL') return null;
    if (isPrimitive(type.name)) return readPrimitive(rt, reader, type.name);
    const nested = (inner: TypeDescriptor) => readValue(rt, reader, inner, isStrict);
    switch (type.name) {
        case 'List':
            return new ApexList(
                type,
                readElements(reader, () => nested(typeArgument(type, 0)))
            );
        case 'Set':
            return ApexSet.of(
                rt,
                type,
                readElements(reader, () => nested(typeArgument(type, 0)))
            );
        case 'Map':
            return readMap(rt, reader, type, nested);
        case 'SObject':
            return readRecord(rt, reader, null, nested);
    }
    const userClass = rt.types.userClass(type.name);
    if (userClass?.kind === 'enum') return readEnum(reader, type, userClass.constants);
    if (userClass !== undefined) return readUserObject(rt, reader, userClass, isStrict, nested);
    const object = rt.schema.object(type.name);
    if (object !== undefined) return readRecord(rt, reader, object, nested);
    const constants = platformConstants(rt, type);
    if (constants !== undefined) return readEnum(reader, type, constants);
    throw unsupported(rt, typeText(type));
}

/**
 * What a text must begin with shows before its first token is read: the suite of trailheadapps/apex-recipes
 * has `"}]` refused as no List, not as a string without end.
 */
export function refuseOtherShape(rt: Runtime, reader: JsonReader, type: TypeDescriptor): void {
    const first = reader.peek();
    if (first === '' || first === 'n') return;
    if ((type.name === 'List' || type.name === 'Set') && first !== '[') {
        throw reader.error(`Malformed JSON: ${LIST_WORDS}`);
    }
    const isObject = rt.types.userClass(type.name)?.kind === 'class';
    if (isObject && first !== '{') throw reader.error(`Malformed JSON: ${OBJECT_WORDS}`);
}

const LIST_WORDS = "Expected '[' at the beginning of List/Set";
const OBJECT_WORDS = "Expected '{' at the beginning of object";

export function expect(reader: JsonReader, kind: JsonTokenKind, words: string): void {
    if (reader.current?.kind !== kind) throw reader.error(`Malformed JSON: ${words}`);
}

export function readElements<T>(reader: JsonReader, element: () => T): T[] {
    expect(reader, 'START_ARRAY', LIST_WORDS);
    const elements: T[] = [];
    while (reader.next()?.kind !== 'END_ARRAY') elements.push(element());
    return elements;
}

function platformConstants(rt: Runtime, type: TypeDescriptor): readonly unknown[] | undefined {
    return (
        rt.library.enumConstants(`System.${type.name}`) ??
        rt.library.enumConstants(`Schema.${type.name}`) ??
        rt.library.enumConstants(type.name)
    );
}

// knowledge, not documented: the words
function readEnum(
    reader: JsonReader,
    type: TypeDescriptor,
    constants: readonly unknown[]
): ApexEnum {
    const name = reader.current?.text;
    const found = constants.find(
        (each): each is ApexEnum => each instanceof ApexEnum && each.name === name
    );
    if (reader.current?.kind === 'VALUE_STRING' && found !== undefined) return found;
    throw reader.error(`Invalid value for enum ${type.name}: ${name}`);
}

function readMap(
    rt: Runtime,
    reader: JsonReader,
    type: TypeDescriptor,
    nested: (type: TypeDescriptor) => unknown
): ApexMap {
    // knowledge, not documented: the words
    expect(reader, 'START_OBJECT', "Expected '{' at the beginning of Map");
    const map = new ApexMap(type);
    while (reader.next()?.kind === 'FIELD_NAME') {
        const key = readKey(rt, reader, typeArgument(type, 0));
        reader.next();
        map.put(rt, key, nested(typeArgument(type, 1)));
    }
    return map;
}

/** A field name as a key of the map's type. */
function readKey(rt: Runtime, reader: JsonReader, type: TypeDescriptor): unknown {
    const name = reader.current;
    const text = name?.text ?? '';
    if (type.name === 'String' || type.name === 'Object') return text;
    reader.current = { kind: 'VALUE_STRING', text };
    try {
        return readValue(rt, reader, type, false);
    } finally {
        reader.current = name;
    }
}

/** Constructors and initialisers do not run. Names match in any case. */
function readUserObject(
    rt: Runtime,
    reader: JsonReader,
    userClass: RuntimeClass,
    isStrict: boolean,
    nested: (type: TypeDescriptor) => unknown
): object {
    expect(reader, 'START_OBJECT', OBJECT_WORDS);
    if (userClass.isAbstract || userClass.kind === 'interface') {
        throw unsupported(rt, userClass.name);
    }
    if (userClass.jsonAccess?.deserializable === NEVER) {
        throw accessDenied(rt, userClass, 'deserialized');
    }
    const object = userClass.allocate();
    const fields = new Map<string, RuntimeField>();
    for (const field of serialFields(rt, userClass)) fields.set(field.name.toLowerCase(), field);
    while (reader.next()?.kind === 'FIELD_NAME') {
        const name = reader.current?.text ?? '';
        const field = fields.get(name.toLowerCase());
        reader.next();
        if (field?.isWritable === true) {
            field.write(object, nested(field.type));
        } else if (field === undefined && isStrict) {
            throw rt.exception('System.JSONException', `Unknown field: ${userClass.name}.${name}`);
        } else {
            reader.skipChildren();
        }
    }
    return object;
}

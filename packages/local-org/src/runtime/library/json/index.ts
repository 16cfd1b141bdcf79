import type { Runtime } from '../../runtime.ts';
import type { TypeDescriptor } from '../../types/index.ts';
import { JsonReader } from './JsonReader.ts';
import { JsonWriter } from './JsonWriter.ts';
import { readUntyped } from './readUntyped.ts';
import { readValue, refuseOtherShape } from './readValue.ts';
import { writeValue } from './serialize.ts';

export { JSON_TOKENS } from './JsonToken.ts';
export type { JsonToken, JsonTokenKind } from './JsonToken.ts';
export type { JsonObject } from './JsonObject.ts';
export { JsonReader, JsonWriter, readValue, writeValue };
export * from './readPrimitive.ts';

/** JSON.serialize and serializePretty; for other parts of the org too (REST answers, actions). */
export function toJson(
    rt: Runtime,
    value: unknown,
    options: { readonly suppressNulls?: boolean; readonly isPretty?: boolean } = {}
): string {
    const writer = new JsonWriter(rt, options.isPretty ?? false);
    writeValue(rt, writer, value, { suppressNulls: options.suppressNulls ?? false });
    return writer.toString();
}

/** JSON.deserialize and deserializeStrict. */
export function fromJson(
    rt: Runtime,
    text: string,
    type: TypeDescriptor,
    isStrict = false
): unknown {
    const reader = new JsonReader(rt, text);
    refuseOtherShape(rt, reader, type);
    return readAll(reader, () => readValue(rt, reader, type, isStrict));
}

/** JSON.deserializeUntyped. */
export function fromJsonUntyped(rt: Runtime, text: string): unknown {
    const reader = new JsonReader(rt, text);
    return readAll(reader, () => readUntyped(rt, reader));
}

function readAll<T>(reader: JsonReader, read: () => T): T {
    reader.next();
    const value = read();
    reader.next();
    return value;
}

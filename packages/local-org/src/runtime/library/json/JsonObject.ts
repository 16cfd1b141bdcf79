import type { Runtime } from '../../runtime.ts';

/** A platform object that JSON.serialize can write, such as Database.SaveResult. */
export interface JsonObject {
    jsonEntries(rt: Runtime): Iterable<readonly [string, unknown]>;
}

export function isJsonObject(value: unknown): value is JsonObject {
    return typeof value === 'object' && value !== null && 'jsonEntries' in value;
}

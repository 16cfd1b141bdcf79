import type { OrgSchema } from '../schema/index.ts';
import type { IndexedFields } from './store/index.ts';

/** The fields that a store should index: those that the schema calls indexed, and the links permissions follow. */
export function indexedFieldsOf(schema: OrgSchema): IndexedFields {
    return (name) => {
        const object = schema.object(name);
        return (object?.fields ?? []).filter((field) => field.indexed).map((field) => field.name);
    };
}

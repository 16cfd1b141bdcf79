import type { ChildRelationship, FieldDefinition, ObjectDefinition } from './definitions.ts';
import { withoutNamespace } from './names.ts';

type ObjectData = Omit<ObjectDefinition, 'field' | 'relationship' | 'childRelationship'>;

/** The properties of an object, without the look-ups that ObjectModel adds. */
export type ObjectProperties = ObjectData;

/** Makes an ObjectDefinition whose look-ups ignore case and the org's own namespace. */
export function objectModel(data: ObjectData, namespace: string | null): ObjectDefinition {
    const fields = index(data.fields, (field) => field.name, namespace);
    const relationships = index(data.fields, (field) => field.relationshipName, namespace);
    const children = index(data.childRelationships, (child) => child.name, namespace);
    return {
        ...data,
        field: (name: string): FieldDefinition | undefined =>
            fields.get(name) ?? fields.get(name.toLowerCase()),
        relationship: (name: string): FieldDefinition | undefined =>
            relationships.get(name) ?? relationships.get(name.toLowerCase()),
        childRelationship: (name: string): ChildRelationship | undefined =>
            children.get(name) ?? children.get(name.toLowerCase())
    };
}

/** By official name, by lower case, and by both without the namespace where that is free. */
function index<T>(
    items: readonly T[],
    nameOf: (item: T) => string | null,
    namespace: string | null
): Map<string, T> {
    const found = new Map<string, T>();
    for (const item of items) {
        const name = nameOf(item);
        if (name === null) continue;
        found.set(name, item);
        found.set(name.toLowerCase(), item);
    }
    for (const item of items) {
        const short = withoutNamespace(nameOf(item) ?? '', namespace).toLowerCase();
        if (short !== '' && !found.has(short)) found.set(short, item);
    }
    return found;
}

import { mergeField } from './mergeField.ts';
import type { Ability, ObjectDescription } from './objectDescription.ts';
import type { ObjectRecord } from './objectRecord.ts';
import type {
    ChildRelationship,
    ParentRelationship,
    StandardField,
    StandardObject
} from './standardObject.ts';

const NOTHING_STUBBED: ObjectRecord = { fields: {}, parents: {}, children: {} };

/** Lays our description of a standard object over what the stubs say; either may be missing. */
export function mergeStandardObject(
    name: string,
    record: ObjectRecord = NOTHING_STUBBED,
    description: ObjectDescription | undefined
): StandardObject {
    const fields = mergeFields(name, record, description);
    const parents = fields.flatMap(parentRelationshipOf);
    const children = mergeChildren(record, description);
    const fieldByName = byName(fields);
    const parentByName = byName(parents);
    const childByName = byName(children);
    return {
        name: description?.name ?? name,
        isDescribed: description !== undefined,
        label: description?.label,
        pluralLabel: description?.pluralLabel,
        keyPrefix: description?.keyPrefix,
        nameField: description?.nameField,
        isSetup: description === undefined ? undefined : (description.isSetup ?? false),
        createable: can('create', description),
        updateable: can('update', description),
        deletable: can('delete', description),
        undeletable: can('undelete', description),
        queryable: can('query', description),
        searchable: can('search', description),
        triggerable: can('trigger', description),
        recordTypes: description?.recordTypes ?? [],
        fields,
        parents,
        children,
        field: (fieldName) => fieldByName.get(fieldName.toLowerCase()),
        parent: (relationship) => parentByName.get(relationship.toLowerCase()),
        child: (relationship) => childByName.get(relationship.toLowerCase())
    };
}

function can(ability: Ability, description: ObjectDescription | undefined): boolean | undefined {
    if (description === undefined) return undefined;
    return !(description.cannot ?? []).includes(ability);
}

function mergeFields(
    objectName: string,
    record: ObjectRecord,
    description: ObjectDescription | undefined
): StandardField[] {
    const absent = new Set(description?.absent ?? []);
    const names = new Set([
        ...Object.keys(record.fields),
        ...Object.keys(description?.fields ?? {})
    ]);
    const lookups = new Map(
        Object.entries(record.parents).map(([name, [field, target]]) => [field, { name, target }])
    );
    return [...names]
        .filter((name) => !absent.has(name))
        .map((name) =>
            mergeField({
                objectName,
                name,
                apexType: record.fields[name],
                lookup: lookups.get(name),
                description: description?.fields[name],
                isNameField: description?.nameField === name
            })
        );
}

function parentRelationshipOf(field: StandardField): ParentRelationship[] {
    if (field.relationshipName === undefined) return [];
    return [
        {
            name: field.relationshipName,
            fieldName: field.name,
            targets: field.referenceTo,
            isPolymorphic: field.isPolymorphic
        }
    ];
}

function mergeChildren(
    record: ObjectRecord,
    description: ObjectDescription | undefined
): ChildRelationship[] {
    return Object.entries({ ...record.children, ...description?.children }).map(
        ([name, [childObject, fieldName]]) => ({ name, childObject, fieldName })
    );
}

function byName<T extends { readonly name: string }>(all: readonly T[]): Map<string, T> {
    return new Map(all.map((each) => [each.name.toLowerCase(), each]));
}

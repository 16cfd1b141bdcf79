import type { ObjectProperties } from '../ObjectModel.ts';

/** Lookups of standard objects that lead to any custom object too. */
const OPEN_LOOKUPS: Readonly<Record<string, readonly string[]>> = {
    Attachment: ['ParentId'],
    ContentDistribution: ['RelatedRecordId'],
    ContentDocumentLink: ['LinkedEntityId'],
    ContentVersion: ['FirstPublishLocationId'],
    Event: ['WhatId'],
    Note: ['ParentId'],
    Task: ['WhatId']
};

/** Adds the project's objects to the targets of lookups that take any object. */
export function openToCustomObjects(
    object: ObjectProperties,
    customNames: readonly string[]
): ObjectProperties {
    const open = OPEN_LOOKUPS[object.name] ?? [];
    if (open.length === 0) return object;
    return {
        ...object,
        fields: object.fields.map((field) =>
            open.includes(field.name)
                ? { ...field, referenceTo: [...new Set([...field.referenceTo, ...customNames])] }
                : field
        )
    };
}

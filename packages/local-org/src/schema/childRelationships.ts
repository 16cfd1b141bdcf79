import type { Project } from '../project/index.ts';
import { kindOf } from './custom/customObject.ts';
import type { ChildRelationship } from './definitions.ts';
import { withNamespace } from './names.ts';

/** The relationships that the project's lookups add to the objects they point to, by lower-case name. */
export function customChildRelationships(
    project: Project,
    namespace: string | null
): Map<string, ChildRelationship[]> {
    const found = new Map<string, ChildRelationship[]>();
    for (const object of project.objects) {
        for (const field of object.fields) {
            for (const target of field.referenceTo) {
                const key = withNamespace(target, namespace).toLowerCase();
                const name = field.relationshipName;
                const relationship: ChildRelationship = {
                    name: name === null ? null : withNamespace(`${name}__r`, namespace),
                    childObject: withNamespace(object.name, namespace),
                    field: withNamespace(field.name, namespace)
                };
                found.set(key, [...(found.get(key) ?? []), relationship]);
            }
        }
    }
    for (const object of project.objects) {
        if (kindOf(object) !== 'custom') continue;
        const name = withNamespace(object.name, namespace);
        const key = name.toLowerCase();
        found.set(key, [...(found.get(key) ?? []), ...STANDARD_CHILDREN]);
    }
    return found;
}

/** What every custom object has: activities, files, notes. */
const STANDARD_CHILDREN: readonly ChildRelationship[] = [
    { name: 'Attachments', childObject: 'Attachment', field: 'ParentId' },
    { name: 'ContentDocumentLinks', childObject: 'ContentDocumentLink', field: 'LinkedEntityId' },
    { name: 'Events', childObject: 'Event', field: 'WhatId' },
    { name: 'Notes', childObject: 'Note', field: 'ParentId' },
    { name: 'Tasks', childObject: 'Task', field: 'WhatId' }
];

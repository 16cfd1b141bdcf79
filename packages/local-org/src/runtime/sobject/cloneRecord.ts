import type { SObjectValue } from './SObjectValue.ts';

/** The four switches of `SObject.clone`, in its order; all false when left out. */
export interface CloneOptions {
    preserveId: boolean;
    /** Also copies related records instead of pointing to the same ones. */
    isDeepClone: boolean;
    preserveReadonlyTimestamps: boolean;
    preserveAutonumber: boolean;
}

const AUDIT_FIELDS = [
    'CreatedById',
    'CreatedDate',
    'LastModifiedById',
    'LastModifiedDate',
    'SystemModstamp'
];

/** `record.clone(…)`: without its Id, audit fields and auto-numbers unless they are asked for. */
export function cloneRecord(record: SObjectValue, options: CloneOptions): SObjectValue {
    const copy = record.copy();
    copy.isClone = true;
    copy.cloneSourceId = record.id;
    if (!options.preserveId) copy.removeValue('Id');
    if (!options.preserveReadonlyTimestamps) {
        for (const field of AUDIT_FIELDS) copy.removeValue(field);
    }
    if (!options.preserveAutonumber) {
        for (const field of record.type.fields) {
            if (field.type === 'AutoNumber') copy.removeValue(field.name);
        }
    }
    if (options.isDeepClone) cloneParents(record, copy);
    return copy;
}

function cloneParents(record: SObjectValue, copy: SObjectValue): void {
    const keepAll = {
        preserveId: true,
        isDeepClone: true,
        preserveReadonlyTimestamps: true,
        preserveAutonumber: true
    };
    for (const [relationship, parent] of record.parents()) {
        copy.setParent(relationship, parent === null ? null : cloneRecord(parent, keepAll));
    }
}

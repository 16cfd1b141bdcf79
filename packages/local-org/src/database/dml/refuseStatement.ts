import type { SObjectValue } from '../../runtime/sobject/index.ts';
import type { ObjectDefinition } from '../../schema/index.ts';
import type { DmlOperation } from '../DatabaseEngine.ts';
import type { DmlContext } from './DmlContext.ts';

/** The platform sorts a mixed list into at most this many runs of one object. */
const MOST_RUNS = 10;

/** Statements that cannot even be tried. */
export function refuseStatement(
    context: DmlContext,
    operation: DmlOperation,
    records: readonly SObjectValue[]
): void {
    for (const object of new Set(records.map((record) => record.type))) {
        refuseObject(context, operation, object);
    }
    refuseRepeats(context, operation, records);
    const runs = records.filter((record, index) => record.type !== records[index - 1]?.type).length;
    if (runs > MOST_RUNS) {
        throw context.rt.exception(
            'System.TypeException',
            `Cannot have more than ${MOST_RUNS} chunks in a single operation. Please rearrange the data to reduce chunking.`
        );
    }
}

function refuseObject(
    context: DmlContext,
    operation: DmlOperation,
    object: ObjectDefinition
): void {
    if (!object.isDescribed) {
        throw new Error(
            `${object.name} is not in the local org yet: describe it in platform-types/standard-objects, or see COMPATIBILITY.md.`
        );
    }
    const isAllowed =
        object.kind !== 'platformEvent' &&
        {
            insert: object.isCreateable,
            update: object.isUpdateable,
            upsert: object.isCreateable && object.isUpdateable,
            delete: object.isDeletable,
            undelete: object.isUndeletable
        }[operation];
    if (isAllowed) return;
    const verb = operation.charAt(0).toUpperCase() + operation.slice(1);
    throw context.rt.exception(
        'System.TypeException',
        `DML operation ${verb} not allowed on ${object.name}`
    );
}

function refuseRepeats(
    context: DmlContext,
    operation: DmlOperation,
    records: readonly SObjectValue[]
): void {
    if (operation === 'insert' || operation === 'upsert') {
        if (new Set(records).size === records.length) return;
        throw context.rt.exception(
            'System.ListException',
            'Before Insert or Upsert list must not have two identically equal elements'
        );
    }
    const seen = new Set<string>();
    for (const { id } of records) {
        if (id === null) continue;
        if (seen.has(id)) {
            throw context.rt.exception('System.ListException', `Duplicate id in list: ${id}`);
        }
        seen.add(id);
    }
}

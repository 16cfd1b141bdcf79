import type { SObjectValue } from '../../runtime/sobject/index.ts';
import type { MergeResult } from '../DatabaseEngine.ts';
import { compactRow } from '../records/index.ts';
import { childrenOf } from './deleteRows.ts';
import type { DmlContext } from './DmlContext.ts';
import { dmlException } from './dmlException.ts';
import { restorePoint } from './restorePoint.ts';
import { runDml } from './runDml.ts';

const MERGEABLE = new Set(['Account', 'Case', 'Contact', 'Lead']);
/** A merge takes the master and at most this many others. */
const MOST_LOSERS = 2;

/**
 * Merges up to two records into a master: what hangs on them moves to the master without firing its
 * triggers, they are deleted with `MasterRecordId` set, then the master is updated. Delete triggers of the
 * losers and update triggers of the master run. Source: Apex Developer Guide, "Triggers and Merge Statements".
 *
 * @throws System.DmlException
 */
export function mergeRecords(
    context: DmlContext,
    master: SObjectValue,
    losers: readonly SObjectValue[]
): MergeResult[] {
    const { type } = master;
    if (!MERGEABLE.has(type.name)) {
        throw context.rt.exception(
            'System.TypeException',
            `DML operation Merge not allowed on ${type.name}`
        );
    }
    const isWrong =
        master.id === null ||
        losers.length === 0 ||
        losers.length > MOST_LOSERS ||
        losers.some((loser) => loser.id === null || loser.id === master.id || loser.type !== type);
    if (isWrong) throw refusal(context, master);
    const goBack = restorePoint(context);
    try {
        const moved = losers.flatMap((loser) => moveChildren(context, loser, String(master.id)));
        runDml({ ...context, mergedInto: String(master.id) }, 'delete', [...losers]);
        runDml(context, 'update', [master]);
        return losers.map((loser) => ({
            id: master.id,
            isSuccess: true,
            isCreated: false,
            errors: [],
            mergedRecordIds: [String(loser.id)],
            updatedRelatedIds: moved
        }));
    } catch (cause) {
        goBack();
        throw cause;
    }
}

function refusal(context: DmlContext, master: SObjectValue): Error {
    const message =
        'merge needs a master with an Id and one or two other records of the same object';
    return dmlException(context.rt, 'merge', [
        {
            index: 0,
            id: master.id,
            errors: [{ statusCode: 'INVALID_OPERATION', message, fields: [] }]
        }
    ]);
}

function moveChildren(context: DmlContext, loser: SObjectValue, masterId: string): string[] {
    const moved: string[] = [];
    for (const child of childrenOf(context, loser.type, loser.id)) {
        if (child.row['IsDeleted'] === true || child.field.name === 'MasterRecordId') continue;
        const row = compactRow({ ...child.row, [child.field.name]: masterId });
        context.store.put(child.object.name, row);
        moved.push(String(row['Id']));
    }
    return moved;
}

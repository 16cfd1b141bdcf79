import type { DmlOperation, DmlOptions, DmlResult } from '../../database.ts';
import type { Runtime } from '../../runtime.ts';
import { SObjectValue } from '../../sobject/index.ts';
import { ApexList } from '../../values/index.ts';
import { accessOf, ApexAccessLevel } from './AccessLevel.ts';
import { ApexDmlOptions } from './DmlOptions.ts';
import { isSharingOn } from './dynamicQuery.ts';
import { resultList } from './results.ts';
import { ApexSObjectField } from './schema/index.ts';

type ResultClass = new (result: DmlResult) => object;

/**
 * A DML method of Database: `insert(records, false, AccessLevel.USER_MODE)` and all its overloads. What
 * follows the records is told apart by its kind: Boolean, AccessLevel, DMLOptions, external id field.
 */
export function dmlMethod(operation: DmlOperation, type: string, Result: ResultClass) {
    return (rt: Runtime, target: unknown, ...rest: unknown[]): unknown => {
        const isList = target instanceof ApexList;
        const records = recordsOf(rt, target, operation);
        const results = rt.database
            .dml(operation, records, dmlOptions(rt, rest))
            .map((result) => new Result(result));
        return isList ? resultList(type, results) : (results[0] ?? null);
    };
}

export function dmlOptions(rt: Runtime, rest: readonly unknown[]): DmlOptions {
    const options = rest.find((each) => each instanceof ApexDmlOptions);
    const allOrNone = rest.find((each) => typeof each === 'boolean') ?? options?.optAllOrNone;
    const level = rest.find((each) => each instanceof ApexAccessLevel);
    const field = rest.find((each) => each instanceof ApexSObjectField);
    return {
        ...accessOf(rt, level),
        sharing: isSharingOn(rt),
        // DMLOptions without a word about it allow partial success, the plain methods do not.
        allOrNone: allOrNone ?? options === undefined,
        upsertField: field?.field.name ?? null,
        allowFieldTruncation: options?.allowFieldTruncation ?? false,
        duplicateRuleAllowSave: options?.duplicateRuleHeader.allowSave ?? false
    };
}

/** Records themselves, or Ids of records to delete or undelete. */
export function recordsOf(rt: Runtime, target: unknown, operation: string): SObjectValue[] {
    if (target === null || target === undefined) {
        throw rt.exception('System.NullPointerException', 'Argument cannot be null.');
    }
    const items = target instanceof ApexList ? target.items : [target];
    return items.map((item, position) => recordOf(rt, item, operation, position));
}

function recordOf(rt: Runtime, item: unknown, operation: string, position: number): SObjectValue {
    if (item instanceof SObjectValue) return item;
    if (typeof item === 'string') {
        const object = rt.schema.objectByKeyPrefix(item.slice(0, 3));
        if (object !== undefined) {
            const record = new SObjectValue(object);
            record.setValue('Id', item);
            return record;
        }
        throw rt.exception('System.StringException', `Invalid id: ${item}`);
    }
    throw rt.exception(
        'System.ListException',
        `DML statement found null SObject at position ${position}`
    );
}

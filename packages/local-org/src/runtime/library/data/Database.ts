import type { SoqlQuery } from '../../../apex/ast/index.ts';
import type { BindReader, LeadConversion, QueryResult } from '../../database.ts';
import type { Runtime } from '../../runtime.ts';
import type { SObjectValue } from '../../sobject/index.ts';
import { listOf, typeDescriptor } from '../../types/index.ts';
import { ApexList, type ApexMap } from '../../values/index.ts';
import { definePlatformType } from '../definePlatformType.ts';
import { accessOf, type Access, type ApexAccessLevel } from './AccessLevel.ts';
import { dmlMethod, dmlOptions, recordsOf } from './dmlMethods.ts';
import { callerBinds, mapBinds, parseQuery, runDynamic } from './dynamicQuery.ts';
import type { ApexLeadConvert } from './LeadConvert.ts';
import { ApexQueryLocator } from './QueryLocator.ts';
import {
    ApexDeleteResult,
    ApexEmptyRecycleBinResult,
    ApexLeadConvertResult,
    ApexMergeResult,
    ApexSaveResult,
    ApexUndeleteResult,
    ApexUpsertResult,
    resultList
} from './results.ts';
import { ApexSavepoint } from './Savepoint.ts';

function rowList({ object, rows }: QueryResult): ApexList {
    return new ApexList(listOf(typeDescriptor(object)), rows);
}

function query(rt: Runtime, text: string, level?: ApexAccessLevel): ApexList {
    const access = accessOf(rt, level);
    return rowList(runDynamic(rt, parseQuery(rt, text), callerBinds(rt), access, text));
}

function queryWithBinds(
    rt: Runtime,
    text: string,
    binds: ApexMap | null,
    level: ApexAccessLevel
): ApexList {
    return rowList(
        runDynamic(rt, parseQuery(rt, text), mapBinds(rt, binds), accessOf(rt, level), text)
    );
}

function countOf(
    rt: Runtime,
    text: string,
    parsed: SoqlQuery,
    binds: BindReader,
    access: Access
): number {
    const result = runDynamic(rt, parsed, binds, access, text);
    if (result.isCount) return result.count;
    throw rt.exception('System.QueryException', 'Count query must be of the form SELECT COUNT()');
}

/** The rows are found at once; a locator may hold more of them than a query may return. */
function locator(
    rt: Runtime,
    source: string | ApexList,
    binds: BindReader,
    access: Access
): ApexQueryLocator {
    if (source instanceof ApexList) {
        return new ApexQueryLocator('', source.items as SObjectValue[]);
    }
    const { rows } = runDynamic(rt, parseQuery(rt, source), binds, access, source);
    return new ApexQueryLocator(source, rows);
}

function rollback(rt: Runtime, savepoint: ApexSavepoint | null): void {
    if (savepoint === null) {
        throw rt.exception('System.NullPointerException', 'Argument cannot be null.');
    }
    if (savepoint.isReleased) {
        throw rt.exception('System.TypeException', 'Savepoint has been released.');
    }
    rt.transaction.limits.count('DmlStatements');
    rt.database.rollback(savepoint.mark);
    rt.transaction.dropEffects(savepoint.effectCount);
    releaseAfter(rt, savepoint);
}

/** Source: Apex Developer Guide, "Transaction Control": a rollback makes later savepoints invalid. */
function releaseAfter(rt: Runtime, savepoint: ApexSavepoint): void {
    const { savepoints } = rt.transaction;
    const place = savepoints.indexOf(savepoint);
    if (place < 0) return;
    for (const later of savepoints.splice(place + 1)) later.isReleased = true;
}

function merge(rt: Runtime, master: SObjectValue, losers: unknown, ...rest: unknown[]): unknown {
    const records = recordsOf(rt, losers, 'merge');
    const results = rt.database
        .merge(master, records, dmlOptions(rt, rest))
        .map((result) => new ApexMergeResult(result));
    return losers instanceof ApexList
        ? resultList('Database.MergeResult', results)
        : (results[0] ?? null);
}

function convertLead(rt: Runtime, target: unknown, ...rest: unknown[]): unknown {
    const items = target instanceof ApexList ? target.items : [target];
    const conversions = items.map((item): LeadConversion =>
        (item as ApexLeadConvert).conversion(rt)
    );
    const results = rt.database
        .convertLeads(conversions, dmlOptions(rt, rest))
        .map((result) => new ApexLeadConvertResult(result));
    return target instanceof ApexList
        ? resultList('Database.LeadConvertResult', results)
        : (results[0] ?? null);
}

/** "The maximum number of records is 200" (SOAP API Developer Guide, "emptyRecycleBin()"). */
const MOST_FROM_THE_BIN = 200;

function emptyRecycleBin(rt: Runtime, target: unknown): unknown {
    const ids = recordsOf(rt, target, 'emptyRecycleBin').flatMap((record) => record.id ?? []);
    if (ids.length > MOST_FROM_THE_BIN) {
        const message = `emptyRecycleBin takes ${MOST_FROM_THE_BIN} records, not ${ids.length}`;
        throw rt.exception('System.LimitException', message);
    }
    const { limits } = rt.transaction;
    limits.count('DmlStatements');
    limits.count('DmlRows', ids.length);
    const results = rt.database
        .emptyRecycleBin(ids)
        .map((result) => new ApexEmptyRecycleBinResult(result));
    return target instanceof ApexList
        ? resultList('Database.EmptyRecycleBinResult', results)
        : (results[0] ?? null);
}

export const database = definePlatformType({
    name: 'System.Database',
    statics: {
        query,
        queryWithBinds,
        countQuery: (rt, text: string, level?: ApexAccessLevel) => {
            const access = accessOf(rt, level);
            return countOf(rt, text, parseQuery(rt, text), callerBinds(rt), access);
        },
        countQueryWithBinds: (rt, text: string, binds: ApexMap, level: ApexAccessLevel) =>
            countOf(rt, text, parseQuery(rt, text), mapBinds(rt, binds), accessOf(rt, level)),
        getQueryLocator: (rt, source: string | ApexList, level?: ApexAccessLevel) =>
            locator(rt, source, callerBinds(rt), accessOf(rt, level)),
        getQueryLocatorWithBinds: (rt, text: string, binds: ApexMap, level: ApexAccessLevel) =>
            locator(rt, text, mapBinds(rt, binds), accessOf(rt, level)),
        insert: dmlMethod('insert', 'Database.SaveResult', ApexSaveResult),
        update: dmlMethod('update', 'Database.SaveResult', ApexSaveResult),
        upsert: dmlMethod('upsert', 'Database.UpsertResult', ApexUpsertResult),
        delete: dmlMethod('delete', 'Database.DeleteResult', ApexDeleteResult),
        undelete: dmlMethod('undelete', 'Database.UndeleteResult', ApexUndeleteResult),
        merge,
        convertLead,
        emptyRecycleBin,
        'setSavepoint()': (rt) => {
            rt.transaction.limits.count('DmlStatements');
            const made = new ApexSavepoint(rt.database.savepoint(), rt.transaction.effectCount);
            rt.transaction.savepoints.push(made);
            return made;
        },
        'rollback(Savepoint)': rollback,
        'releaseSavepoint(Savepoint)': (rt, savepoint: ApexSavepoint) => {
            savepoint.isReleased = true;
            releaseAfter(rt, savepoint);
        }
    }
});

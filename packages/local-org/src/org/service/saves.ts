import type { DmlOperation, DmlResult } from '../../database/index.ts';
import { ApexException } from '../../runtime/values/index.ts';
import type { SObjectValue } from '../../runtime/sobject/index.ts';
import { OrgRefusal } from '../../contract/index.ts';
import type { FieldValues } from '../../contract/index.ts';
import type { Org } from '../Org.ts';
import type { ApiRow, ApiSaveResult } from '../OrgProtocol.ts';
import { recordOfJson } from './recordOfJson.ts';

/** Thrown to undo a transaction whose results are an answer, not an error. */
class Undo extends Error {
    readonly results: ApiSaveResult[];

    constructor(results: ApiSaveResult[]) {
        super('undo');
        this.results = results;
    }
}

/** Inserts, updates and deletes in user mode, in one transaction. Results stand in the order of the rows. */
export function saveRows(
    org: Org,
    userId: string,
    rows: readonly ApiRow[],
    allOrNone: boolean
): ApiSaveResult[] {
    try {
        return org.transact(
            userId,
            'REST',
            () => {
                const results = new Array<ApiSaveResult>(rows.length);
                for (const group of groups(rows)) saveGroup(org, group, results);
                if (allOrNone && results.some((each) => !each.success)) throw new Undo(results);
                return results;
            },
            whatIsSaved(rows)
        );
    } catch (error) {
        if (error instanceof Undo) return error.results;
        throw refusal(error);
    }
}

/**
 * Saves one row for the UI.
 *
 * @returns the record's id
 * @throws OrgRefusal with the first reason it was refused for
 */
export function saveOne(org: Org, userId: string, row: ApiRow): string {
    const [result] = saveRows(org, userId, [row], true);
    const [error] = result?.errors ?? [];
    if (error !== undefined) {
        throw new OrgRefusal(400, error.statusCode, error.message, error.fields);
    }
    return result?.id ?? '';
}

/** Inserts or updates the record that an external id names. */
export function upsertRow(
    org: Org,
    userId: string,
    object: string,
    field: string,
    value: string,
    fields: FieldValues
): ApiSaveResult {
    try {
        return org.transact(
            userId,
            'REST',
            () => {
                const record = recordOfJson(org.runtime, object, null, {
                    ...fields,
                    [field]: value
                });
                const official = record.type.field(field)?.name ?? field;
                const [result] = dml(org, 'upsert', [record], official);
                if (result === undefined) throw new Error('An upsert gave no result.');
                const answer = answerOf(result);
                if (!answer.success) throw new Undo([answer]);
                return answer;
            },
            `upsert ${object}`
        );
    } catch (error) {
        if (error instanceof Undo && error.results[0] !== undefined) return error.results[0];
        throw refusal(error);
    }
}

/** `insert Lead`, by the first of the rows. */
function whatIsSaved([first]: readonly ApiRow[]): string {
    return first === undefined ? 'nothing' : `${first.operation} ${first.object}`;
}

type Group = {
    readonly operation: ApiRow['operation'];
    readonly indexes: number[];
    readonly rows: ApiRow[];
};

/** Rows of one object and operation go to the database together, as one statement. */
function groups(rows: readonly ApiRow[]): Group[] {
    const byKey = new Map<string, Group>();
    rows.forEach((row, index) => {
        const key = `${row.operation}:${row.object.toLowerCase()}`;
        const group = byKey.get(key) ?? { operation: row.operation, indexes: [], rows: [] };
        byKey.set(key, group);
        group.indexes.push(index);
        group.rows.push(row);
    });
    return [...byKey.values()];
}

function saveGroup(org: Org, group: Group, results: ApiSaveResult[]): void {
    const records = group.rows.map((row) =>
        recordOfJson(org.runtime, row.object || objectOf(org, row.id), row.id, row.fields)
    );
    dml(org, group.operation, records, null).forEach((result, index) => {
        const target = group.indexes[index];
        if (target !== undefined) results[target] = answerOf(result);
    });
}

function objectOf(org: Org, id: string | null): string {
    const object = org.runtime.schema.objectByKeyPrefix((id ?? '').slice(0, 3));
    if (object === undefined) {
        throw new OrgRefusal(400, 'MALFORMED_ID', `malformed id ${id ?? ''}`);
    }
    return object.name;
}

function dml(
    org: Org,
    operation: DmlOperation,
    records: SObjectValue[],
    upsertField: string | null
): DmlResult[] {
    return org.runtime.database.dml(operation, records, {
        accessMode: 'user',
        sharing: true,
        allOrNone: false,
        upsertField,
        allowFieldTruncation: false,
        duplicateRuleAllowSave: false
    });
}

function answerOf(result: DmlResult): ApiSaveResult {
    return {
        id: result.id,
        success: result.isSuccess,
        created: result.isCreated,
        errors: result.errors.map(({ statusCode, message, fields }) => ({
            statusCode,
            message,
            fields: [...fields]
        }))
    };
}

function refusal(error: unknown): unknown {
    if (!(error instanceof ApexException)) return error;
    return new OrgRefusal(400, 'UNKNOWN_EXCEPTION', error.toString());
}

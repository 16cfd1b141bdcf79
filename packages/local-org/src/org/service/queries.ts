import { formatDiagnostic } from '../../diagnostics.ts';
import { parseSoql } from '../../apex/1-parse/index.ts';
import { ApexException } from '../../runtime/values/index.ts';
import type { SObjectValue } from '../../runtime/sobject/index.ts';
import { OrgRefusal } from '../../contract/index.ts';
import type { Org } from '../Org.ts';
import { recordJson } from './recordJson.ts';

/** Rows of a query as the org has them, in user mode. */
export interface Rows {
    totalSize: number;
    rows: SObjectValue[];
}

/**
 * Runs SOQL for a user of the UI or the API.
 *
 * @throws OrgRefusal 400 with the platform's words
 */
export function queryRows(org: Org, userId: string, soql: string, includeDeleted: boolean): Rows {
    const { query, diagnostics } = parseSoql(soql);
    const [problem] = diagnostics;
    if (query === null || problem !== undefined) {
        throw new OrgRefusal(
            400,
            'MALFORMED_QUERY',
            problem === undefined ? 'The query cannot be read.' : formatDiagnostic(problem)
        );
    }
    if (includeDeleted) query.allRows = true;
    try {
        return org.transact(userId, 'SYNCHRONOUS', () => {
            const result = org.runtime.database.query(query, noBinds, {
                accessMode: 'user',
                sharing: true
            });
            return { totalSize: result.count, rows: result.rows };
        });
    } catch (error) {
        throw queryRefusal(error);
    }
}

/** As `/query` answers. */
export function queryJson(
    org: Org,
    userId: string,
    soql: string,
    includeDeleted = false
): { totalSize: number; records: ReturnType<typeof recordJson>[] } {
    const { totalSize, rows } = queryRows(org, userId, soql, includeDeleted);
    return { totalSize, records: rows.map(recordJson) };
}

function noBinds(): never {
    throw new OrgRefusal(400, 'MALFORMED_QUERY', 'Binds are for Apex: there is nothing to bind.');
}

/** Objects that an org may have and that are only a name here. */
const NOT_DESCRIBED = /^\w+ is not in the local org yet: /;

function queryRefusal(error: unknown): unknown {
    if (error instanceof Error && NOT_DESCRIBED.test(error.message)) {
        return new OrgRefusal(400, 'INVALID_TYPE', error.message);
    }
    if (!(error instanceof ApexException)) return error;
    const message = error.apexMessage ?? '';
    const code = /No such column|Didn't understand relationship/i.test(message)
        ? 'INVALID_FIELD'
        : /is not supported/i.test(message)
          ? 'INVALID_TYPE'
          : 'MALFORMED_QUERY';
    return new OrgRefusal(400, code, message);
}

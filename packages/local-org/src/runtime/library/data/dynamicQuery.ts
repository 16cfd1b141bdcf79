import type { Expression, SoqlQuery } from '../../../apex/ast/index.ts';
import { parseSoql } from '../../../apex/1-parse/index.ts';
import type { BindReader, QueryResult } from '../../database.ts';
import type { Runtime } from '../../runtime.ts';
import { isApexRecord, type ApexMap } from '../../values/index.ts';
import type { SObjectValue } from '../../sobject/index.ts';
import type { Access } from './AccessLevel.ts';

/**
 * Parses the text of a dynamic query.
 *
 * @throws System.QueryException "unexpected token: …"
 */
export function parseQuery(rt: Runtime, text: string | null): SoqlQuery {
    if (text === null) {
        throw rt.exception('System.NullPointerException', 'Argument cannot be null.');
    }
    let known = parsedQueries.get(rt);
    if (known === undefined) {
        known = new Map();
        parsedQueries.set(rt, known);
    }
    let query = known.get(text);
    if (query === undefined) {
        query = parsed(rt, text);
        refuseUnboundedFields(rt, query);
        if (known.size >= MOST_PARSED) known.clear();
        known.set(text, query);
    }
    return query;
}

/** Parsing takes longer than running: each runtime keeps the queries it has parsed. They never change. */
const parsedQueries = new WeakMap<Runtime, Map<string, SoqlQuery>>();
const MOST_PARSED = 500;

function parsed(rt: Runtime, text: string): SoqlQuery {
    const { query, diagnostics } = parseSoql(text);
    const [mistake] = diagnostics;
    if (query === null || mistake !== undefined) {
        const message = mistake?.message ?? 'unexpected token: <EOF>';
        throw rt.exception('System.QueryException', asPlatformWords(message));
    }
    return query;
}

/** SOQL and SOSL Reference, "FIELDS()": in Apex, of all sets only the standard one. */
function refuseUnboundedFields(rt: Runtime, query: SoqlQuery): void {
    if (!query.select.some((item) => item.kind === 'fields' && item.set !== 'STANDARD')) return;
    throw rt.exception(
        'System.QueryException',
        'The SOQL FIELDS function is not supported with an unbounded set of fields in this API.'
    );
}

/** The parser says "Unexpected token 'x'.", the platform "unexpected token: 'x'". */
function asPlatformWords(message: string): string {
    const token = /^Unexpected token (.*?)\.?$/.exec(message)?.[1];
    return token === undefined ? message : `unexpected token: ${token}`;
}

/** Runs a dynamic query in the sharing mode of the class that asks. */
export function runDynamic(
    rt: Runtime,
    query: SoqlQuery,
    binds: BindReader,
    access: Access,
    text: string | null = null
): QueryResult {
    return rt.database.query(query, binds, { ...access, sharing: isSharingOn(rt), text });
}

export function isSharingOn(rt: Runtime): boolean {
    return rt.transaction.sharing.at(-1) === 'with';
}

/** `:name` and `:record.Field` of the calling method's variables. */
export function callerBinds(rt: Runtime): BindReader {
    const { callSite } = rt;
    return (expression) => readBind(rt, expression, (name) => callSite.bind(name));
}

/** `:name` from a Map, keys without regard to case. */
export function mapBinds(rt: Runtime, map: ApexMap | null): BindReader {
    const values = new Map<string, unknown>();
    for (const { key, value } of map?.entries() ?? []) {
        values.set(String(key).toLowerCase(), value);
    }
    return (expression) =>
        readBind(rt, expression, (name) => {
            const key = name.toLowerCase();
            if (values.has(key)) return values.get(key);
            throw rt.exception(
                'System.QueryException',
                `Key '${name}' does not exist in the bindMap`
            );
        });
}

function readBind(
    rt: Runtime,
    expression: Expression,
    variable: (name: string) => unknown
): unknown {
    if (expression.kind === 'Name') return variable(expression.name);
    if (expression.kind !== 'FieldAccess') {
        throw rt.exception(
            'System.QueryException',
            'Only variable references are allowed in dynamic SOQL/SOSL.'
        );
    }
    const target = readBind(rt, expression.target, variable);
    if (isApexRecord(target)) return (target as SObjectValue).get(rt, expression.name);
    throw rt.exception('System.QueryException', `Variable does not exist: ${expression.name}`);
}

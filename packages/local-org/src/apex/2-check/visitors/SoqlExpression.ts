import type { SoqlExpression, SoslExpression } from '../../ast/index.ts';
import type { Scope } from '../Scope.ts';
import { checkSearch, checkQuery } from '../soql/index.ts';
import { INTEGER, listOf, SOBJECT, sobjectOf, UNKNOWN, type ApexType } from '../types.ts';

/** `[SELECT …]`: a list of rows, or the number that COUNT() gives. */
export function checkSoql(node: SoqlExpression, scope: Scope): ApexType {
    const known = new Set(scope.unit.gaps.keys());
    const result = checkQuery(node.query, null, scope);
    // What is missing anywhere in a query is missing in the query.
    for (const [part, gap] of scope.unit.gaps) {
        if (!known.has(part)) scope.unit.gaps.set(node, gap);
    }
    if (result === undefined) return UNKNOWN;
    scope.unit.queries.set(node, result);
    switch (result.kind) {
        case 'count':
            return INTEGER;
        case 'aggregate':
            return listOf(sobjectOf('AggregateResult'));
        case 'rows':
            return listOf(sobjectOf(result.object));
    }
}

/** `[FIND …]`: a list of records for each object after RETURNING. */
export function checkSosl(node: SoslExpression, scope: Scope): ApexType {
    checkSearch(node.query, scope);
    const gap = scope.unit.gaps.get(node.query);
    if (gap !== undefined) scope.unit.gaps.set(node, gap);
    return listOf(listOf(SOBJECT));
}

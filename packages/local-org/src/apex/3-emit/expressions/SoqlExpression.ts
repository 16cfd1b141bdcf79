import type {
    Expression,
    SoqlExpression,
    SoqlQuery,
    SoslExpression,
    WithClause
} from '../../ast/index.ts';
import { bindsOf } from '../../ast/index.ts';
import { listOf, sobjectOf } from '../../2-check/index.ts';
import type { Emission } from '../Emission.ts';
import { accessModeOf } from '../accessMode.ts';
import { emitExpression } from './emitExpression.ts';

export function emitSoql(node: SoqlExpression, to: Emission): string {
    const result = to.checked.queries.get(node);
    if (result === undefined) throw to.mistake(node, 'has no result type');
    const args = queryArguments(node.query, to);
    if (result.kind === 'count') return `${to.use('queryCount')}(${args})`;
    const object = result.kind === 'aggregate' ? 'AggregateResult' : result.object;
    return `${to.use('queryRows')}(${args}, ${to.type(listOf(sobjectOf(object)))})`;
}

/** Before `??` and `?.` a query that finds nothing is null instead of an exception. */
export function emitOptional(node: Expression, to: Emission): string {
    const isRow = to.checked.conversions.get(node) === 'soqlToSingleRow';
    return node.kind === 'Soql' && isRow
        ? `${to.use('soqlToRowOrNull')}(${emitSoql(node, to)})`
        : emitExpression(node, to);
}

export function emitSosl(node: SoslExpression, to: Emission): string {
    return `${to.use('search')}(${queryArguments(node.query, to)})`;
}

function queryArguments(query: SoqlQuery | SoslExpression['query'], to: Emission): string {
    const mode = JSON.stringify(modeOf(query.with, to));
    const binds = bindsOf(query).map((bind) => emitExpression(bind, to));
    return `${to.query(query)}, ${mode}, [${binds.join(', ')}]`;
}

function modeOf(clause: WithClause | null, to: Emission): 'user' | 'system' {
    if (clause?.kind === 'USER_MODE') return 'user';
    if (clause?.kind === 'SYSTEM_MODE') return 'system';
    return accessModeOf(to.checked.apiVersion);
}

import type { SoqlQuery } from '../../ast/index.ts';
import type { ObjectDefinition } from '../../../schema/index.ts';
import type { QueryResult } from '../checkedUnit.ts';
import type { Scope } from '../Scope.ts';
import { INTEGER } from '../types.ts';
import { checkCondition } from './checkCondition.ts';
import { checkGrouping, isAggregateQuery } from './checkGrouping.ts';
import { checkSelectItem } from './checkSelectItem.ts';
import { checkBindOf } from './checkValue.ts';
import type { QueryScope } from './QueryScope.ts';
import { checkFieldOrFunction } from './checkFieldOrFunction.ts';

/** From this version on `WITH SECURITY_ENFORCED` does not compile; `WITH USER_MODE` replaces it. */
const WITHOUT_SECURITY_ENFORCED = 67;

/**
 * Checks a query, its subqueries and binds against the schema.
 *
 * @param parent the object whose child relationship FROM names, in a subquery; null elsewhere
 * @returns undefined where the object is unknown: nothing else can be said then
 */
export function checkQuery(
    query: SoqlQuery,
    parent: ObjectDefinition | null,
    scope: Scope
): QueryResult | undefined {
    const object = objectOf(query, parent, scope);
    if (object === undefined) return undefined;
    if (!object.isDescribed) scope.unit.lack(query.from, `The object ${object.name}`);
    const { rollup } = query.groupBy ?? { rollup: null };
    if (query.groupBy !== null && rollup !== null) {
        scope.unit.lack(query.from, `GROUP BY ${rollup}`);
    }
    const inner: QueryScope = { object, alias: query.from.alias, scope };
    for (const item of query.select) checkSelectItem(item, inner);
    if (query.where !== null) checkCondition(query.where, inner);
    checkGrouping(query, inner);
    if (query.having !== null) checkCondition(query.having, inner);
    for (const { by } of query.orderBy) checkFieldOrFunction(by, inner, 'sort');
    for (const number of [query.limit, query.offset]) {
        if (number?.kind === 'bind') checkBindOf(number.expression, INTEGER, scope);
    }
    checkWith(query, scope);
    return { kind: kindOf(query), object: object.name };
}

function objectOf(
    query: SoqlQuery,
    parent: ObjectDefinition | null,
    scope: Scope
): ObjectDefinition | undefined {
    const { schema } = scope.world.environment;
    const { object: name } = query.from;
    if (parent === null) {
        const object = schema.object(name);
        if (object === undefined) scope.unit.report('unknown-sobject', query.from, name);
        return object;
    }
    // `FROM Account.Contacts` inside a query on Account means the same as `FROM Contacts`.
    const simple = name.slice(name.lastIndexOf('.') + 1);
    const relationship = parent.childRelationship(simple);
    const object = relationship && schema.object(relationship.childObject);
    if (object === undefined) {
        scope.unit.report('unknown-child-relationship', query.from, name, parent.name);
    }
    return object;
}

function kindOf(query: SoqlQuery): QueryResult['kind'] {
    const [first, second] = query.select;
    const isCount =
        first?.kind === 'function' &&
        second === undefined &&
        first.call.name === 'COUNT' &&
        first.call.args.length === 0;
    if (isCount && query.groupBy === null) return 'count';
    return isAggregateQuery(query) ? 'aggregate' : 'rows';
}

function checkWith(query: SoqlQuery, scope: Scope): void {
    if (query.with?.kind !== 'SECURITY_ENFORCED') return;
    if (scope.unit.apiVersion >= WITHOUT_SECURITY_ENFORCED) {
        scope.unit.report('security-enforced', query.with);
    }
}

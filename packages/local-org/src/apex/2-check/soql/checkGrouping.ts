import type { SelectItem, SoqlFieldPath, SoqlFunction, SoqlQuery } from '../../ast/index.ts';
import { checkFieldOrFunction } from './checkFieldOrFunction.ts';
import type { QueryScope } from './QueryScope.ts';

const AGGREGATES = new Set(['COUNT', 'COUNT_DISTINCT', 'SUM', 'AVG', 'MIN', 'MAX']);

/** Whether a query gives `AggregateResult` rows. */
export function isAggregateQuery(query: SoqlQuery): boolean {
    return query.groupBy !== null || query.select.some(isAggregateItem);
}

function isAggregateItem(item: SelectItem): boolean {
    return item.kind === 'function' && isAggregate(item.call);
}

function isAggregate({ name, args }: SoqlFunction): boolean {
    return AGGREGATES.has(name) || args.some((arg) => arg.kind === 'function' && isAggregate(arg));
}

/** GROUP BY, and that every plain field of an aggregate query is grouped. */
export function checkGrouping(query: SoqlQuery, inner: QueryScope): void {
    const items = query.groupBy?.items ?? [];
    for (const item of items) checkFieldOrFunction(item, inner, 'group');
    if (!isAggregateQuery(query)) return;
    const grouped = new Set(items.map(textOf));
    for (const item of query.select) {
        if (item.kind !== 'field' || grouped.has(item.path.join('.').toLowerCase())) continue;
        inner.scope.unit.report('not-grouped', item, item.path.join('.'));
    }
}

function textOf(item: SoqlFieldPath | SoqlFunction): string {
    if (item.kind === 'path') return item.path.join('.').toLowerCase();
    const args = item.args.map((arg) =>
        arg.kind === 'path' || arg.kind === 'function' ? textOf(arg) : ''
    );
    return `${item.name}(${args.join(',')})`.toLowerCase();
}

import type { Expression } from '../../ast/index.ts';
import type { Scope } from '../Scope.ts';
import { isPrimitive, typeName, type ApexType } from '../types.ts';
import { fit, type Fit } from './assignability.ts';

/** A query's rows stand for a single record where one is wanted, but a list is preferred. */
const SINGLE_ROW: Fit = { cost: 50, conversion: 'soqlToSingleRow' };

/** How an expression of type `from` fits `to`; queries also fit a single record. */
export function fitOfValue(
    expression: Expression,
    from: ApexType,
    to: ApexType,
    scope: Scope
): Fit | undefined {
    const plain = fit(from, to);
    if (plain !== undefined && !isPrimitive(to, 'Object')) return plain;
    if (
        plain === undefined &&
        givesRows(expression, scope) &&
        from.kind === 'list' &&
        to.kind === 'sobject'
    ) {
        const row = from.element;
        const isRow = row.kind === 'sobject' && (row.object === null || fit(row, to) !== undefined);
        return isRow ? SINGLE_ROW : undefined;
    }
    return plain;
}

/** Whether the expression is a query, static or `Database.query`, whose rows may become one record. */
export function givesRows(expression: Expression, scope: Scope): boolean {
    if (expression.kind === 'Soql') return scope.unit.queries.get(expression)?.kind !== 'count';
    if (expression.kind !== 'Call') return false;
    const reference = scope.unit.references.get(expression);
    if (reference?.kind !== 'platformMethod' || reference.type !== 'System.Database') return false;
    return reference.key.startsWith('query');
}

/** Notes what happens to the value on its way to `to`; reports where it cannot get there. */
export function convert(expression: Expression, from: ApexType, to: ApexType, scope: Scope): void {
    const found = fitOfValue(expression, from, to, scope);
    if (found === undefined) {
        scope.unit.report('illegal-assignment', expression, typeName(from), typeName(to));
    } else {
        noteFit(expression, found, scope);
    }
}

export function noteFit(expression: Expression, { conversion }: Fit, scope: Scope): void {
    if (conversion !== null) scope.unit.conversions.set(expression, conversion);
}

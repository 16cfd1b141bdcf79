import type { ComparisonOperator, Expression, SoqlValue } from '../../ast/index.ts';
import type { FieldDefinition } from '../../../schema/index.ts';
import { fieldType } from '../members/index.ts';
import type { Scope } from '../Scope.ts';
import { isAssignable, isNumeric } from '../typing/index.ts';
import { DATE, DATETIME, ID, STRING, typeName, type ApexType } from '../types.ts';
import { checkValue } from '../visitors/index.ts';
import { checkLiteral } from './checkLiteral.ts';
import { checkQuery } from './checkQuery.ts';
import type { QueryScope } from './QueryScope.ts';

/** The right side of a comparison. `field` is undefined where a function stands left, or after a finding. */
export function checkComparedValue(
    value: SoqlValue,
    operator: ComparisonOperator,
    field: FieldDefinition | undefined,
    query: QueryScope
): void {
    switch (value.kind) {
        case 'bind':
            checkBind(value.expression, operator, field, query.scope);
            break;
        case 'semiJoin':
            checkQuery(value.query, null, query.scope);
            break;
        case 'list':
            for (const each of value.values) checkComparedValue(each, '=', field, query);
            break;
        default:
            if (field !== undefined) checkLiteral(value, field, query);
    }
}

/** A bind that must be of one type, such as LIMIT's Integer. */
export function checkBindOf(expression: Expression, expected: ApexType, scope: Scope): void {
    const type = checkValue(expression, scope);
    if (!isAssignable(type, expected)) reportBind(expression, type, expected, scope);
}

function checkBind(
    expression: Expression,
    operator: ComparisonOperator,
    field: FieldDefinition | undefined,
    scope: Scope
): void {
    const type = checkValue(expression, scope);
    if (field === undefined) return;
    const expected = fieldType(scope.world, field);
    const isMany = takesMany(operator) || isCollectionEquality(type, operator);
    const fits = isMany ? fitsMany(type, expected) : fitsOne(type, expected);
    if (!fits) reportBind(expression, type, expected, scope);
}

function takesMany(operator: ComparisonOperator): boolean {
    return (
        operator === 'IN' ||
        operator === 'NOT IN' ||
        operator === 'INCLUDES' ||
        operator === 'EXCLUDES'
    );
}

/** `Id = :ids` means `Id IN :ids`; `Name LIKE :patterns` means any of them. */
function isCollectionEquality(type: ApexType, operator: ComparisonOperator): boolean {
    const isCollection = type.kind === 'list' || type.kind === 'set';
    return isCollection && (operator === '=' || operator === '!=' || operator === 'LIKE');
}

function fitsMany(type: ApexType, expected: ApexType): boolean {
    if (type.kind === 'list' || type.kind === 'set') return fitsOne(type.element, expected);
    if (type.kind === 'unknown') return true;
    return type.kind === 'class' && type.symbol.qualifiedName === 'System.Iterable';
}

function fitsOne(type: ApexType, expected: ApexType): boolean {
    if (isAssignable(type, expected)) return true;
    // Records stand for their ids, and numbers and days compare across their types.
    if (type.kind === 'sobject') return expected === ID || expected === STRING;
    if (isNumeric(type)) return isNumeric(expected);
    return type === DATETIME && expected === DATE;
}

function reportBind(
    expression: Expression,
    type: ApexType,
    expected: ApexType,
    scope: Scope
): void {
    scope.unit.report('bind-type', expression, typeName(type), typeName(expected));
}

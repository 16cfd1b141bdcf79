import type { BinaryExpression, BinaryOperator } from '../../ast/index.ts';
import type { Scope } from '../Scope.ts';
import {
    arithmeticType,
    comparedAs,
    orderedAs,
    commonType,
    fit,
    convert,
    noteFit
} from '../typing/index.ts';
import { BOOLEAN, isPrimitive, typeName, type ApexType } from '../types.ts';
import { checkValue } from './expression.ts';

const EQUALITY: ReadonlySet<BinaryOperator> = new Set(['==', '!=', '===', '!==']);
const ORDER: ReadonlySet<BinaryOperator> = new Set(['<', '<=', '>', '>=']);

export function checkBinary(node: BinaryExpression, scope: Scope): ApexType {
    const left = checkValue(node.left, scope);
    const right = checkValue(node.right, scope);
    const { operator } = node;
    if (operator === '??') return checkCoalescing(node, left, right, scope);
    if (EQUALITY.has(operator))
        return checkComparison(node, left, right, comparedAs(left, right), scope);
    if (ORDER.has(operator))
        return checkComparison(node, left, right, orderedAs(left, right), scope);
    if (operator === '&&' || operator === '||') return checkLogical(node, left, right, scope);
    if (left.kind === 'unknown' || right.kind === 'unknown')
        return left.kind === 'unknown' ? right : left;
    const result = arithmeticType(operator, left, right);
    if (result === undefined) {
        return scope.unit.fail('operator-types', node, operator, typeName(left), typeName(right));
    }
    convertOperands(node, left, right, result.operands, scope);
    return result.type;
}

function checkComparison(
    node: BinaryExpression,
    left: ApexType,
    right: ApexType,
    as: ApexType | undefined,
    scope: Scope
): ApexType {
    if (as === undefined) {
        scope.unit.report('comparison-types', node, typeName(left), typeName(right));
    } else {
        convertOperands(node, left, right, as, scope);
    }
    return BOOLEAN;
}

function checkLogical(
    node: BinaryExpression,
    left: ApexType,
    right: ApexType,
    scope: Scope
): ApexType {
    for (const [operand, type] of [
        [node.left, left],
        [node.right, right]
    ] as const) {
        if (isPrimitive(type, 'Boolean') || type.kind === 'unknown') continue;
        scope.unit.report('logical-types', operand, node.operator, typeName(type));
    }
    return BOOLEAN;
}

function checkCoalescing(
    node: BinaryExpression,
    left: ApexType,
    right: ApexType,
    scope: Scope
): ApexType {
    const type = commonType(left, right) ?? singleRow(node, left, right);
    if (type === undefined) {
        return scope.unit.fail('operator-types', node, '??', typeName(left), typeName(right));
    }
    convert(node.left, left, type, scope);
    convert(node.right, right, type, scope);
    return type;
}

/** `[SELECT … LIMIT 1] ?? new Account()`: the query stands for its row. */
function singleRow(node: BinaryExpression, left: ApexType, right: ApexType): ApexType | undefined {
    if (node.left.kind !== 'Soql' || left.kind !== 'list' || right.kind !== 'sobject')
        return undefined;
    return fit(left.element, right) === undefined ? undefined : right;
}

/** Brings both sides to the type in which the operation is done. */
function convertOperands(
    node: BinaryExpression,
    left: ApexType,
    right: ApexType,
    as: ApexType | null,
    scope: Scope
): void {
    if (as === null) return;
    for (const [operand, type] of [
        [node.left, left],
        [node.right, right]
    ] as const) {
        const found = fit(type, as);
        if (found !== undefined) noteFit(operand, found, scope);
    }
}

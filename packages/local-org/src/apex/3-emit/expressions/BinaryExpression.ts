import type { BinaryExpression, BinaryOperator } from '../../ast/index.ts';
import { isPrimitive, type ApexType } from '../../2-check/index.ts';
import type { Emission } from '../Emission.ts';
import { convertedType } from './conversion.ts';
import { emitExpression } from './emitExpression.ts';
import { emitOptional } from './SoqlExpression.ts';
import { emitTruth } from './truth.ts';

export function emitBinary(node: BinaryExpression, to: Emission): string {
    const { operator } = node;
    if (operator === '&&' || operator === '||') {
        return `(${emitTruth(node.left, to)} ${operator} ${emitTruth(node.right, to)})`;
    }
    if (operator === '??') {
        return `(${emitOptional(node.left, to)} ?? ${emitExpression(node.right, to)})`;
    }
    const left = emitExpression(node.left, to);
    const right = emitExpression(node.right, to);
    const types = { left: convertedType(node.left, to), right: convertedType(node.right, to) };
    if (operator in comparisons) return emitComparison(operator, left, right, types, to);
    return emitOperation(operator, left, right, { ...types, result: to.typeOf(node) }, to);
}

const comparisons: Partial<Record<BinaryOperator, string>> = {
    '==': 'equal',
    '!=': 'equal',
    '===': 'identical',
    '!==': 'identical',
    '<': 'less',
    '<=': 'lessOrEqual',
    '>': 'greater',
    '>=': 'greaterOrEqual'
};

interface OperandTypes {
    readonly left: ApexType;
    readonly right: ApexType;
}

function emitComparison(
    operator: BinaryOperator,
    left: string,
    right: string,
    types: OperandTypes,
    to: Emission
): string {
    if (isOrder(operator)) {
        const isPlain = isPrimitive(types.left, 'Integer') && isPrimitive(types.right, 'Integer');
        const name = to.use(`${comparisons[operator]}${isPlain ? 'Integer' : ''}`);
        return `${name}(${left}, ${right})`;
    }
    const not = operator.startsWith('!') ? '!' : '';
    if (
        left === 'null' ||
        right === 'null' ||
        (isPlainValue(types.left) && isPlainValue(types.right))
    ) {
        return `(${left} ${not === '' ? '===' : '!=='} ${right})`;
    }
    return `${not}${to.use(comparisons[operator] ?? '')}(${left}, ${right})`;
}

function isOrder(operator: BinaryOperator): boolean {
    return operator.startsWith('<') || operator.startsWith('>');
}

/** Values that are JavaScript primitives equal only to themselves. Strings are not: `==` ignores case. */
function isPlainValue(type: ApexType): boolean {
    return ['Integer', 'Long', 'Boolean', 'Id'].some((name) => {
        return type.kind === 'primitive' && type.name === name;
    });
}

const operations: Partial<Record<BinaryOperator, string>> = {
    '+': 'add',
    '-': 'subtract',
    '*': 'multiply',
    '/': 'divide',
    '<<': 'shiftLeft',
    '>>': 'shiftRight',
    '>>>': 'shiftRightUnsigned',
    '&': 'and',
    '|': 'or',
    '^': 'xor'
};

/**
 * An operation on two values.
 *
 * @param types of the values after conversion, and of the result
 */
export function emitOperation(
    operator: BinaryOperator,
    left: string,
    right: string,
    types: OperandTypes & { readonly result: ApexType },
    to: Emission
): string {
    const { result } = types;
    if (result.kind !== 'primitive') throw new Error(`No operation gives ${result.kind}.`);
    if (operator === '+' && result.name === 'String') {
        return `${to.use('concatenate')}(${left}, ${right})`;
    }
    return `${to.use(`${operations[operator]}${result.name}`)}(${left}, ${right})`;
}

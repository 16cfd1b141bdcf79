import type { Expression } from '../../ast/index.ts';
import type { Emission } from '../Emission.ts';

const logical = new Set(['==', '!=', '===', '!==', '<', '<=', '>', '>=', '&&', '||']);

/** Whether the value cannot be null, so that a check for null would be waste. */
export function isNeverNull(node: Expression, to: Emission): boolean {
    switch (node.kind) {
        case 'Literal':
            return node.literal !== 'null';
        case 'This':
        case 'Super':
        case 'New':
        case 'InstanceOf':
        case 'TypeLiteral':
        case 'Sosl':
            return true;
        // Conversion to a single row throws rather than giving null.
        case 'Soql':
            return true;
        case 'Unary':
        case 'Postfix':
            return true;
        case 'Binary':
            return node.operator !== '??' || isNeverNull(node.right, to);
        case 'Name':
        case 'FieldAccess':
            return to.reference(node)?.kind === 'enumConstant';
        case 'Ternary':
            return isNeverNull(node.then, to) && isNeverNull(node.otherwise, to);
        default:
            return false;
    }
}

/** Whether the expression is Boolean and can only be true or false. */
export function isPlainBoolean(node: Expression): boolean {
    return (
        (node.kind === 'Binary' && logical.has(node.operator)) ||
        (node.kind === 'Unary' && node.operator === '!') ||
        node.kind === 'InstanceOf' ||
        (node.kind === 'Literal' && node.literal === 'Boolean')
    );
}

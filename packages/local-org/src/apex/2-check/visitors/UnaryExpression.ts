import type { PostfixExpression, UnaryExpression } from '../../ast/index.ts';
import type { Scope } from '../Scope.ts';
import { isNumeric, isWhole } from '../typing/index.ts';
import { BOOLEAN, isPrimitive, typeName, type ApexType } from '../types.ts';
import { checkAssignable } from './assignable.ts';
import { checkValue } from './expression.ts';

export function checkUnary(node: UnaryExpression, scope: Scope): ApexType {
    const { operator } = node;
    if (operator === '++' || operator === '--') return checkStep(node, scope);
    const type = checkValue(node.operand, scope);
    if (type.kind === 'unknown') return type;
    if (operator === '!') {
        if (!isPrimitive(type, 'Boolean')) refuse(node, type, scope);
        return BOOLEAN;
    }
    const isFit = operator === '~' ? isWhole(type) : isNumeric(type);
    return isFit ? type : refuse(node, type, scope);
}

export function checkPostfix(node: PostfixExpression, scope: Scope): ApexType {
    return checkStep(node, scope);
}

/** `i++`, `--i` */
function checkStep(node: UnaryExpression | PostfixExpression, scope: Scope): ApexType {
    const type = checkAssignable(node.operand, scope, 'readWrite');
    if (type.kind === 'unknown' || isNumeric(type)) return type;
    return refuse(node, type, scope);
}

function refuse(node: UnaryExpression | PostfixExpression, type: ApexType, scope: Scope): ApexType {
    return scope.unit.fail('unary-type', node, node.operator, typeName(type));
}

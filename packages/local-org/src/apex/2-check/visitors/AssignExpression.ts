import type { AssignExpression } from '../../ast/index.ts';
import type { Scope } from '../Scope.ts';
import { fit, arithmeticType, convert, noteFit } from '../typing/index.ts';
import { isPrimitive, typeName, type ApexType } from '../types.ts';
import { checkAssignable } from './assignable.ts';
import { checkValue } from './expression.ts';

/**
 * `a = b`, `a += b`. Of a compound assignment the value converts to the variable's type where both are
 * numbers; a String takes anything.
 */
export function checkAssign(node: AssignExpression, scope: Scope): ApexType {
    const target = checkAssignable(
        node.target,
        scope,
        node.operator === null ? 'write' : 'readWrite'
    );
    const value = checkValue(node.value, scope);
    if (node.operator === null) {
        convert(node.value, value, target, scope);
        return target;
    }
    if (target.kind === 'unknown' || value.kind === 'unknown') return target;
    const result = arithmeticType(node.operator, target, value);
    if (result === undefined) {
        return scope.unit.fail(
            'operator-types',
            node,
            `${node.operator}=`,
            typeName(target),
            typeName(value)
        );
    }
    if (fit(result.type, target) === undefined || isTextInto(result.type, target)) {
        return scope.unit.fail('illegal-assignment', node, typeName(result.type), typeName(target));
    }
    if (result.operands !== null) {
        const found = fit(value, target);
        if (found !== undefined) noteFit(node.value, found, scope);
    }
    return target;
}

/** Numbers never take the text that `+` would make. */
function isTextInto(result: ApexType, target: ApexType): boolean {
    return (
        isPrimitive(result, 'String') &&
        !isPrimitive(target, 'String') &&
        !isPrimitive(target, 'Object')
    );
}

import type { TernaryExpression } from '../../ast/index.ts';
import type { Scope } from '../Scope.ts';
import { convert, commonType } from '../typing/index.ts';
import { typeName, type ApexType } from '../types.ts';
import { checkCondition } from './condition.ts';
import { checkValue } from './expression.ts';

export function checkTernary(node: TernaryExpression, scope: Scope): ApexType {
    checkCondition(node.condition, scope);
    const then = checkValue(node.then, scope);
    const otherwise = checkValue(node.otherwise, scope);
    const type = commonType(then, otherwise);
    if (type === undefined) {
        return scope.unit.fail('ternary-types', node, typeName(then), typeName(otherwise));
    }
    convert(node.then, then, type, scope);
    convert(node.otherwise, otherwise, type, scope);
    return type;
}

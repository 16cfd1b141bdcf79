import type { IndexExpression } from '../../ast/index.ts';
import type { Scope } from '../Scope.ts';
import { convert } from '../typing/index.ts';
import { INTEGER, typeName, type ApexType } from '../types.ts';
import { checkValue } from './expression.ts';

/** `list[0]` */
export function checkIndex(node: IndexExpression, scope: Scope): ApexType {
    const target = checkValue(node.target, scope);
    convert(node.index, checkValue(node.index, scope), INTEGER, scope);
    if (target.kind === 'unknown') return target;
    return target.kind === 'list'
        ? target.element
        : scope.unit.fail('not-a-list', node.target, typeName(target));
}

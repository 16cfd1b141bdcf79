import type { Expression } from '../../ast/index.ts';
import type { Scope } from '../Scope.ts';
import { isPrimitive, typeName } from '../types.ts';
import { checkValue } from './expression.ts';

/** An expression that decides: must be Boolean. */
export function checkCondition(node: Expression, scope: Scope): void {
    const type = checkValue(node, scope);
    if (!isPrimitive(type, 'Boolean') && type.kind !== 'unknown') {
        scope.unit.report('condition-type', node, typeName(type));
    }
}

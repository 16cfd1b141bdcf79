import type { SuperExpression, ThisExpression } from '../../ast/index.ts';
import type { Scope } from '../Scope.ts';
import { classOf, type ApexType } from '../types.ts';

export function checkThis(node: ThisExpression, scope: Scope): ApexType {
    const { owner, isStatic } = scope.body;
    if (owner === null || isStatic) {
        return scope.unit.fail('instance-from-static', node, 'variable', 'this');
    }
    return classOf(owner);
}

/** `super` in `super.method()`: the object as its superclass sees it. */
export function checkSuper(node: SuperExpression, scope: Scope): ApexType {
    const { owner, isStatic } = scope.body;
    if (owner === null || isStatic) {
        return scope.unit.fail('instance-from-static', node, 'variable', 'super');
    }
    return owner.superclass ?? classOf(scope.world.platform.required('Object'));
}

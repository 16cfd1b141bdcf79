import type { ConstructorCall } from '../../ast/index.ts';
import type { Scope } from '../Scope.ts';
import { VOID, type ApexType } from '../types.ts';
import { checkArguments } from './arguments.ts';
import { callConstructor } from './callConstructor.ts';

/** `this(…)` or `super(…)` */
export function checkConstructorCall(node: ConstructorCall, scope: Scope): ApexType {
    const args = checkArguments(node.args, scope);
    const { owner, kind } = scope.body;
    if (owner === null || kind !== 'constructor') {
        scope.unit.report('misplaced-constructor-call', node, node.of);
        return VOID;
    }
    const target = node.of === 'this' ? owner : owner.superclass?.symbol;
    // A class without superclass extends Object, whose constructor takes nothing and does nothing.
    if (target === undefined && args.types.length === 0) return VOID;
    callConstructor(node, target ?? scope.world.platform.required('Object'), args, scope);
    return VOID;
}

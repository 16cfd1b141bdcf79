import type { ApexType, ClassType } from '../types.ts';
import { classOf, isPrimitive, OBJECT, sameType } from '../types.ts';
import { memberTypeOf } from '../typing/index.ts';
import type { World } from '../World.ts';
import { methodsNamed, type MethodCandidate } from './methodsNamed.ts';

/** All methods of that name on a value or type, those that every object has included. */
export function methodsOf(world: World, type: ApexType, name: string): MethodCandidate[] {
    const owner = memberTypeOf(type, world.platform);
    if (owner === undefined) return [];
    const own: ClassType = classOf(owner.symbol, [...owner.substitution.values()]);
    const found = methodsNamed(own, name);
    if (type.kind === 'class' || isPrimitive(type, 'Object') || isPrimitive(type, 'String')) {
        const object = methodsNamed(classOf(world.platform.required('Object')), name);
        found.push(...object.filter((each) => !found.some((other) => hides(other, each))));
    }
    if (type.kind === 'class' && found.length === 0 && name.toLowerCase() === 'clone') {
        found.push(...cloneOf(type, world));
    }
    if (type.kind === 'sobject') return found.map((each) => returningItself(each, type));
    return type.kind === 'set' ? found.map(comparingAnySet) : found;
}

/** Objects of the project's classes can be copied (`clone()`); the stubs know nothing of it. */
function cloneOf(type: ClassType, world: World): MethodCandidate[] {
    if (type.symbol.origin !== 'user' || type.symbol.typeKind !== 'class') return [];
    const [model] = methodsNamed(classOf(world.platform.required('Object')), 'toString');
    if (model === undefined) return [];
    const symbol = { ...model.symbol, name: 'clone', returnType: type, key: 'clone()' };
    return [{ symbol, parameters: [], returnType: type }];
}

/** `ids.equals(names)` compiles, whatever the elements; the stubs ask for a set of Objects. */
function comparingAnySet(method: MethodCandidate): MethodCandidate {
    const isEquals = method.symbol.name.toLowerCase() === 'equals';
    return isEquals ? { ...method, parameters: [OBJECT] } : method;
}

function hides(one: MethodCandidate, other: MethodCandidate): boolean {
    if (one.parameters.length !== other.parameters.length) return false;
    return one.parameters.every((type, index) => {
        const parameter = other.parameters[index];
        return parameter !== undefined && sameType(type, parameter);
    });
}

/** `account.clone()` is an Account; the stubs know `SObject` only. */
function returningItself(method: MethodCandidate, type: ApexType): MethodCandidate {
    const isClone = method.symbol.name.toLowerCase() === 'clone';
    return isClone ? { ...method, returnType: type } : method;
}

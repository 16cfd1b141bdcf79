import type { PlatformFunction } from '../library/index.ts';
import type { EmittedMethod } from '../../apex/3-emit/index.ts';
import type { Runtime } from '../runtime.ts';
import { isUserObject, typeText } from '../types/index.ts';
import type { TypeDescriptor } from '../types/index.ts';
import { ApexException } from '../values/index.ts';
import type { LoadedClass } from './classes/index.ts';
import { plainObjectMethod } from './objectMethods.ts';
import { nullPointer } from './support/index.ts';
import { fullPlatformName, widened } from './types/index.ts';

const OF_OBJECT = new Set(['tostring', 'equals', 'hashcode', 'clone']);

/** Calls a method by name on any object; see `Runtime.invoke`. */
export function invokeByName(
    rt: Runtime,
    target: unknown,
    name: string,
    args: readonly unknown[]
): unknown {
    if (target === null) throw nullPointer(rt);
    if (isUserObject(target)) {
        const own = target.apexClass as LoadedClass;
        const method = chooseOverload(rt, own.methodsNamed(name), args);
        if (method !== undefined) return callEmitted(own, target, method, args);
    }
    const platform = platformMethodOf(rt, target, name, args.length);
    if (platform !== undefined) return platform(rt, target, ...args);
    if (OF_OBJECT.has(name.toLowerCase())) return plainObjectMethod(rt, target, name, args);
    const type = typeText(rt.types.typeOf(target));
    throw new Error(`${type}.${name} with ${args.length} arguments is not in the local org.`);
}

/** Of several with fitting numbers of parameters, one whose types take the arguments, exact ones first. */
export function chooseOverload<T extends { readonly parameters: readonly unknown[] }>(
    rt: Runtime,
    overloads: readonly T[],
    args: readonly unknown[]
): T | undefined {
    const sized = overloads.filter(({ parameters }) => parameters.length === args.length);
    if (sized.length <= 1) return sized[0];
    return (
        sized.find((each) =>
            takes(each, (value, type) => rt.types.isAssignable(rt.types.typeOf(value), type))
        ) ?? sized.find((each) => takes(each, (value, type) => rt.types.isInstance(value, type)))
    );

    function takes(
        { parameters }: T,
        fits: (value: unknown, type: TypeDescriptor) => boolean
    ): boolean {
        return parameters.every((parameter, index) => {
            const value = args[index];
            return value === null || fits(value, typeOfParameter(parameter));
        });
    }
}

function typeOfParameter(parameter: unknown): TypeDescriptor {
    return (parameter as { type?: TypeDescriptor }).type ?? (parameter as TypeDescriptor);
}

function callEmitted(
    own: LoadedClass,
    target: object,
    method: EmittedMethod,
    args: readonly unknown[]
): unknown {
    // The platform accepts static methods where an interface asks for one, as execute of Queueable.
    const given = args.map((value, index) =>
        widened(value, method.parameters[index]?.type.name ?? '')
    );
    const result = method.isStatic
        ? own.staticMethod(method.jsName)(...given)
        : (target as Record<string, (...args: unknown[]) => unknown>)[method.jsName]?.(...given);
    return result ?? null;
}

function platformMethodOf(
    rt: Runtime,
    target: unknown,
    name: string,
    count: number
): PlatformFunction | undefined {
    let type: string | undefined =
        target instanceof ApexException && isUserObject(target)
            ? 'System.Exception'
            : fullPlatformName(rt.library, rt.types.typeOf(target).name);
    const wanted = name.toLowerCase();
    while (type !== undefined) {
        const definition = rt.library.definition(type);
        for (const [key, method] of Object.entries(definition?.methods ?? {})) {
            if (matches(key, wanted, count)) return method;
        }
        type = definition?.superclass;
    }
    return undefined;
}

/** A bare name stands for all overloads. */
function matches(key: string, name: string, count: number): boolean {
    const bracket = key.indexOf('(');
    if (bracket < 0) return key.toLowerCase() === name;
    if (key.slice(0, bracket).toLowerCase() !== name) return false;
    const types = key.slice(bracket + 1, -1).replace(/<[^>]*>/g, '');
    return (types === '' ? 0 : types.split(',').length) === count;
}

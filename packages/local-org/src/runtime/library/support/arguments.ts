import type { Runtime } from '../../runtime.ts';
import type { PlatformFunction } from '../definePlatformType.ts';

type Functions = Readonly<Record<string, PlatformFunction>>;

/**
 * Passes an argument on, or throws what the platform throws for null arguments of built-in methods.
 *
 * Two wordings are known from orgs: `new PageReference(null)` says "Argument 1 cannot be null",
 * `String.escapeSingleQuotes(null)` says "Argument cannot be null."
 *
 * @param position of the argument, from 1; left out for methods of primitive types
 * @throws System.NullPointerException
 */
// knowledge, not documented: that all primitive types do as String does, and all others as PageReference
export function notNull<T>(rt: Runtime, value: T | null, position?: number): T {
    if (value !== null && value !== undefined) return value;
    const which = position === undefined ? 'Argument cannot be null.' : numbered(position);
    throw rt.exception('System.NullPointerException', which);
}

function numbered(position: number): string {
    return `Argument ${position} cannot be null`;
}

/** Makes methods refuse null in any of their arguments. `self` is never null: emitted code sees to that. */
export function refusingNull(methods: Functions): Functions {
    return wrap(methods, (method) => (rt, self, ...args) => {
        for (let index = 0; index < args.length; index++) notNull(rt, args[index], index + 1);
        return method(rt, self, ...args);
    });
}

/** Makes static methods and constructors refuse null in any of their arguments. */
export function staticsRefusingNull(statics: Functions): Functions {
    return wrap(statics, (method) => (rt, ...args) => {
        for (let index = 0; index < args.length; index++) notNull(rt, args[index], index + 1);
        return method(rt, ...args);
    });
}

/** As `refusingNull`, in the words of primitive types. */
export function primitiveMethods(methods: Functions): Functions {
    return wrap(methods, (method) => (rt, self, ...args) => {
        for (const arg of args) notNull(rt, arg);
        return method(rt, self, ...args);
    });
}

/** As `staticsRefusingNull`, in the words of primitive types. */
export function primitiveStatics(statics: Functions): Functions {
    return wrap(statics, (method) => (rt, ...args) => {
        for (const arg of args) notNull(rt, arg);
        return method(rt, ...args);
    });
}

function wrap(functions: Functions, around: (method: PlatformFunction) => PlatformFunction) {
    return Object.fromEntries(
        Object.entries(functions).map(([key, method]) => [key, around(method)])
    );
}

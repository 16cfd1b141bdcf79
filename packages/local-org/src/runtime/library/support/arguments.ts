import type { Runtime } from '../../runtime.ts';
import type { PlatformFunction } from '../definePlatformType.ts';

type Functions = Readonly<Record<string, PlatformFunction>>;

/**
 * Passes an argument on, or throws what the platform throws for null arguments of built-in methods.
 *
 * @param position of the argument, from 1
 * @throws System.NullPointerException "Argument 1 cannot be null"
 */
export function notNull<T>(rt: Runtime, value: T | null, position = 1): T {
    if (value === null || value === undefined) {
        throw rt.exception('System.NullPointerException', `Argument ${position} cannot be null`);
    }
    return value;
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

function wrap(functions: Functions, around: (method: PlatformFunction) => PlatformFunction) {
    return Object.fromEntries(
        Object.entries(functions).map(([key, method]) => [key, around(method)])
    );
}

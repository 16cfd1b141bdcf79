import type { Runtime } from '../../runtime.ts';

/**
 * Passes an argument on, or throws what the platform throws for null arguments of built-in methods.
 *
 * @throws System.NullPointerException "Argument cannot be null."
 */
export function notNull<T>(rt: Runtime, value: T | null): T {
    if (value === null || value === undefined) {
        throw rt.exception('System.NullPointerException', 'Argument cannot be null.');
    }
    return value;
}

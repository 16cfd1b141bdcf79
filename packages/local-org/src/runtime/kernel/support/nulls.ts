import type { Runtime } from '../../runtime.ts';
import type { ApexException } from '../../values/index.ts';

export function nullPointer(rt: Runtime): ApexException {
    return rt.exception('System.NullPointerException', 'Attempt to de-reference a null object');
}

export function nullSupport(rt: Runtime) {
    return {
        /** The value, which is about to be used as an object. */
        notNull<T>(value: T | null): T {
            if (value === null) throw nullPointer(rt);
            return value;
        },
        /** The suite of trailheadapps/apex-recipes knows that a Blob has words of its own. */
        notNullBlob<T>(value: T | null): T {
            if (value !== null) return value;
            throw rt.exception('System.NullPointerException', 'Argument cannot be null.');
        },
        /** A Boolean used as a condition. */
        truth(value: boolean | null): boolean {
            if (value === null) throw nullPointer(rt);
            return value;
        }
    };
}

import { definePlatformType } from './definePlatformType.ts';
import { hashCodeOf, primitiveStatics } from './support/index.ts';
import type { Runtime } from '../runtime.ts';

export const systemBoolean = definePlatformType({
    name: 'System.Boolean',
    statics: primitiveStatics({
        'valueOf(Object)': (rt, value: unknown) => booleanOf(rt, value)
    }),
    methods: {
        'equals(Object)': (_rt, self: boolean, other: unknown) => self === other,
        'hashCode()': (rt, self: boolean) => hashCodeOf(rt, self)
    }
});

/** Text is true when it reads "true" in any case. */
function booleanOf(rt: Runtime, value: unknown): boolean {
    if (typeof value === 'boolean') return value;
    if (typeof value === 'string') return value.toLowerCase() === 'true';
    // knowledge, not documented: the words
    throw rt.exception('System.TypeException', 'Invalid boolean');
}

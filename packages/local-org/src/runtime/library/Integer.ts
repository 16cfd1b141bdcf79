import { ApexDecimal, ApexDouble } from '../values/index.ts';
import { definePlatformType } from './definePlatformType.ts';
import { doubleToInteger, localeNumber, parseInteger, toInteger } from './numbers/index.ts';
import { hashCodeOf, primitiveMethods, primitiveStatics } from './support/index.ts';
import type { Runtime } from '../runtime.ts';

export const systemInteger = definePlatformType({
    name: 'System.Integer',
    statics: primitiveStatics({
        'valueOf(String)': (rt, text: string) => parseInteger(rt, text),
        'valueOf(Object)': (rt, value: unknown) => integerOf(rt, value)
    }),
    methods: {
        'equals(Object)': (_rt, self: number, other: unknown) => self === other,
        'hashCode()': (rt, self: number) => hashCodeOf(rt, self),
        ...primitiveMethods({
            'format()': (rt, self: number) => localeNumber(rt, self)
        })
    }
});

function integerOf(rt: Runtime, value: unknown): number {
    if (typeof value === 'number') return value;
    if (typeof value === 'bigint') return toInteger(value);
    if (value instanceof ApexDecimal) return toInteger(value.toBigInt());
    if (value instanceof ApexDouble) return doubleToInteger(value.value);
    if (typeof value === 'string') return parseInteger(rt, value);
    // knowledge, not documented: the words
    throw rt.exception('System.TypeException', 'Invalid integer');
}

import { ApexDouble, isNumber, toDouble } from '../values/index.ts';
import { definePlatformType } from './definePlatformType.ts';
import { doubleToInteger, doubleToLong, localeNumber, parseDouble } from './numbers/index.ts';
import { hashCodeOf, primitiveMethods, primitiveStatics } from './support/index.ts';
import type { Runtime } from '../runtime.ts';

export const systemDouble = definePlatformType({
    name: 'System.Double',
    jsClass: ApexDouble,
    statics: primitiveStatics({
        'valueOf(String)': (rt, text: string) => new ApexDouble(parseDouble(rt, text)),
        'valueOf(Object)': (rt, value: unknown) => doubleOf(rt, value)
    }),
    methods: {
        'equals(Object)': (_rt, self: ApexDouble, other: unknown) =>
            other instanceof ApexDouble && other.value === self.value,
        'hashCode()': (rt, self: ApexDouble) => hashCodeOf(rt, self),
        ...primitiveMethods({
            'intValue()': (_rt, self: ApexDouble) => doubleToInteger(self.value),
            'longValue()': (_rt, self: ApexDouble) => doubleToLong(self.value),
            'round()': (_rt, self: ApexDouble) => doubleToLong(Math.floor(self.value + 0.5)),
            'format()': (rt, self: ApexDouble) => localeNumber(rt, self.value)
        })
    }
});

function doubleOf(rt: Runtime, value: unknown): ApexDouble {
    if (isNumber(value)) return new ApexDouble(toDouble(value));
    if (typeof value === 'string') return new ApexDouble(parseDouble(rt, value));
    // knowledge, not documented: the words
    throw rt.exception('System.TypeException', 'Invalid double');
}

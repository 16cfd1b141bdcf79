import { definePlatformType } from './definePlatformType.ts';
import { localeNumber, parseLong, toInteger } from './numbers/index.ts';
import { hashCodeOf, primitiveMethods, primitiveStatics } from './support/index.ts';

export const systemLong = definePlatformType({
    name: 'System.Long',
    statics: primitiveStatics({
        'valueOf(String)': (rt, text: string) => parseLong(rt, text)
    }),
    methods: {
        'equals(Object)': (_rt, self: bigint, other: unknown) => self === other,
        'hashCode()': (rt, self: bigint) => hashCodeOf(rt, self),
        ...primitiveMethods({
            'intValue()': (_rt, self: bigint) => toInteger(self),
            'format()': (rt, self: bigint) => localeNumber(rt, self)
        })
    }
});

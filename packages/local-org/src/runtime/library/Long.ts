import { definePlatformType } from './definePlatformType.ts';
import { localeNumber, parseLong, toInteger } from './numbers/index.ts';
import { hashCodeOf, refusingNull, staticsRefusingNull } from './support/index.ts';

export const systemLong = definePlatformType({
    name: 'System.Long',
    statics: staticsRefusingNull({
        'valueOf(String)': (rt, text: string) => parseLong(rt, text)
    }),
    methods: {
        'equals(Object)': (_rt, self: bigint, other: unknown) => self === other,
        'hashCode()': (rt, self: bigint) => hashCodeOf(rt, self),
        ...refusingNull({
            'intValue()': (_rt, self: bigint) => toInteger(self),
            'format()': (rt, self: bigint) => localeNumber(rt, self)
        })
    }
});

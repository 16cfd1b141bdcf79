import { ApexEnum, ApexList } from '../../values/index.ts';
import { listOf, typeDescriptor } from '../../types/index.ts';
import type { PlatformFunction } from '../definePlatformType.ts';
import { hashCodeOf } from './hashCode.ts';

/** What every enum value answers, order aside. */
export const unorderedEnumMethods: Readonly<Record<string, PlatformFunction>> = {
    'name()': (_rt, self: ApexEnum) => self.name,
    'toString()': (_rt, self: ApexEnum) => self.name,
    'hashCode()': (rt, self: ApexEnum) => hashCodeOf(rt, self),
    'equals(Object)': (_rt, self: ApexEnum, other: unknown) =>
        other instanceof ApexEnum && other.type === self.type && other.name === self.name
};

/** What every enum value answers. */
export const enumMethods: Readonly<Record<string, PlatformFunction>> = {
    ...unorderedEnumMethods,
    'ordinal()': (_rt, self: ApexEnum) => self.ordinal
};

/** `values()` and `valueOf(String)` of an enum. Also for user enums. */
export function enumStatics(
    typeName: string,
    constants: readonly ApexEnum[]
): Record<string, PlatformFunction> {
    return {
        'values()': () => new ApexList(listOf(typeDescriptor(typeName)), [...constants]),
        ...unorderedEnumStatics(typeName, constants)
    };
}

/** `valueOf(String)` of an enum. */
export function unorderedEnumStatics(
    typeName: string,
    constants: readonly ApexEnum[]
): Record<string, PlatformFunction> {
    return {
        'valueOf(String)': (rt, name: string | null) => {
            const wanted = name?.toLowerCase();
            const found = constants.find((each) => each.name.toLowerCase() === wanted);
            if (found !== undefined) return found;
            // knowledge, not documented
            const message = `No enum constant ${typeName}.${name}`;
            throw rt.exception('System.NoSuchElementException', message);
        }
    };
}

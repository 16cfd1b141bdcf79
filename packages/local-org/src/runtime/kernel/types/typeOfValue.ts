import { canonicalPlatformName, type PlatformLibrary } from '../../library/index.ts';
import {
    INTEGER_TYPE,
    OBJECT_TYPE,
    STRING_TYPE,
    isUserObject,
    typeDescriptor,
    type TypeDescriptor
} from '../../types/index.ts';
import {
    ApexBlob,
    ApexCollection,
    ApexDate,
    ApexDatetime,
    ApexDecimal,
    ApexDouble,
    ApexEnum,
    ApexException,
    ApexTime,
    ApexTypeValue,
    isApexRecord
} from '../../values/index.ts';

const BOXES: readonly [abstract new (...args: never[]) => object, TypeDescriptor][] = [
    [ApexDecimal, typeDescriptor('Decimal')],
    [ApexDouble, typeDescriptor('Double')],
    [ApexDate, typeDescriptor('Date')],
    [ApexDatetime, typeDescriptor('Datetime')],
    [ApexTime, typeDescriptor('Time')],
    [ApexBlob, typeDescriptor('Blob')],
    [ApexTypeValue, typeDescriptor('Type')]
];

const PRIMITIVES: Readonly<Record<string, TypeDescriptor>> = {
    string: STRING_TYPE,
    number: INTEGER_TYPE,
    bigint: typeDescriptor('Long'),
    boolean: typeDescriptor('Boolean')
};

/** Finds the type of any value. Platform objects are known by their JavaScript class. */
export class TypeFinder {
    private readonly byClass = new Map<unknown, string>();

    constructor(library: PlatformLibrary) {
        for (const { jsClass, name } of library.definitions()) {
            if (jsClass !== undefined) this.byClass.set(jsClass, canonicalPlatformName(name));
        }
    }

    typeOf(value: unknown): TypeDescriptor {
        if (value === null) return OBJECT_TYPE;
        if (typeof value !== 'object') return PRIMITIVES[typeof value] ?? OBJECT_TYPE;
        if (value instanceof ApexCollection) return value.type;
        if (isApexRecord(value)) return typeDescriptor(value.objectName);
        if (isUserObject(value)) return typeDescriptor(value.apexClass.name);
        if (value instanceof ApexEnum) return typeDescriptor(value.type);
        if (value instanceof ApexException) {
            return typeDescriptor(canonicalPlatformName(value.typeName));
        }
        const box = BOXES.find(([jsClass]) => value instanceof jsClass);
        return box?.[1] ?? typeDescriptor(this.platformNameOf(value));
    }

    private platformNameOf(value: object): string {
        let prototype: unknown = Object.getPrototypeOf(value);
        while (prototype !== null && prototype !== undefined) {
            const found = this.byClass.get((prototype as object).constructor);
            if (found !== undefined) return found;
            prototype = Object.getPrototypeOf(prototype);
        }
        throw new Error(`A JavaScript ${value.constructor.name} is not an Apex value.`);
    }
}

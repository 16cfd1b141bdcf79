import type { Runtime } from '../../runtime.ts';
import { normalizeId } from '../../../schema/index.ts';
import { ApexDecimal, ApexDouble, type ApexList } from '../../values/index.ts';
import type { TypeDescriptor } from '../../types/index.ts';
import { typeText } from '../../types/index.ts';
import { midnight, widened } from '../types/index.ts';
import { nullPointer } from './nulls.ts';

function orNull<From, To>(convert: (value: From) => To) {
    return (value: From | null): To | null => (value === null ? null : convert(value));
}

/** One function per `Conversion` of the checker, and casts. */
export function conversionSupport(rt: Runtime) {
    /** A query where one record is wanted. */
    function singleRow(rows: ApexList | null): unknown {
        if (rows === null) throw nullPointer(rt);
        if (rows.size === 1) return rows.items[0];
        const problem =
            rows.size === 0
                ? 'List has no rows for assignment to SObject'
                : 'List has more than 1 row for assignment to SObject';
        throw rt.exception('System.QueryException', problem);
    }
    return {
        integerToLong: orNull((value: number) => BigInt(value)),
        integerToDouble: orNull((value: number) => new ApexDouble(value)),
        integerToDecimal: orNull((value: number) => ApexDecimal.ofInteger(value)),
        longToDouble: orNull((value: bigint) => new ApexDouble(Number(value))),
        longToDecimal: orNull((value: bigint) => ApexDecimal.ofInteger(value)),
        doubleToDecimal: orNull((value: ApexDouble) => ApexDecimal.ofDouble(value.value)),
        decimalToDouble: orNull((value: ApexDecimal) => new ApexDouble(value.toNumber())),
        longToInteger: orNull((value: bigint) => Number(BigInt.asIntN(32, value))),
        doubleToInteger: orNull((value: ApexDouble) => clampedInteger(value.value)),
        doubleToLong: orNull((value: ApexDouble) => clampedLong(value.value)),
        decimalToInteger: orNull((value: ApexDecimal) =>
            Number(BigInt.asIntN(32, value.toBigInt()))
        ),
        decimalToLong: orNull((value: ApexDecimal) => BigInt.asIntN(64, value.toBigInt())),
        stringToId: orNull((value: string) => {
            const id = normalizeId(value);
            if (id === null) throw rt.exception('System.StringException', `Invalid id: ${value}`);
            return id;
        }),
        dateToDatetime: orNull(midnight),
        soqlToSingleRow: singleRow,
        /** A query before `??` or `?.`. */
        soqlToRowOrNull: (rows: ApexList) => (rows.size === 0 ? null : singleRow(rows)),
        /** `(Type) value` where no conversion takes place. */
        cast(value: unknown, type: TypeDescriptor): unknown {
            if (value === null) return null;
            if (rt.types.isInstance(value, type)) return widened(value, type.name);
            const from = typeText(rt.types.typeOf(value));
            throw rt.exception(
                'System.TypeException',
                `Invalid conversion from runtime type ${from} to ${typeText(type)}`
            );
        },
        isInstance: (value: unknown, type: TypeDescriptor) => rt.types.isInstance(value, type)
    };
}

/** As Java narrows: the nearest number that fits; NaN is 0. */
function clampedInteger(value: number): number {
    const whole = Math.trunc(value);
    return Number.isNaN(whole) ? 0 : Math.max(-(2 ** 31), Math.min(2 ** 31 - 1, whole));
}

function clampedLong(value: number): bigint {
    if (Number.isNaN(value)) return 0n;
    if (value >= 2 ** 63) return 2n ** 63n - 1n;
    return value <= -(2 ** 63) ? -(2n ** 63n) : BigInt(Math.trunc(value));
}

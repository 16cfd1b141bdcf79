import { ApexDecimal, ApexDouble, compareNumbers, toDecimal } from '../values/index.ts';
import type { ApexNumber, RoundingModeName } from '../values/index.ts';
import { definePlatformType } from './definePlatformType.ts';
import type { PlatformFunction } from './definePlatformType.ts';
import { decimalOf, doubleToLong, toInteger, toLong } from './numbers/index.ts';
import { primitiveStatics } from './support/index.ts';
import type { Runtime } from '../runtime.ts';

const CURVES = {
    acos: Math.acos,
    asin: Math.asin,
    atan: Math.atan,
    cbrt: Math.cbrt,
    cos: Math.cos,
    cosh: Math.cosh,
    exp: Math.exp,
    log: Math.log,
    log10: Math.log10,
    sin: Math.sin,
    sinh: Math.sinh,
    sqrt: Math.sqrt,
    tan: Math.tan,
    tanh: Math.tanh
} satisfies Record<string, (value: number) => number>;

export const systemMath = definePlatformType({
    name: 'System.Math',
    staticProperties: {
        PI: { get: () => new ApexDouble(Math.PI) },
        E: { get: () => new ApexDouble(Math.E) }
    },
    statics: primitiveStatics({
        ...curves(),
        'atan2(Double,Double)': (_rt, y: ApexDouble, x: ApexDouble) =>
            new ApexDouble(Math.atan2(y.value, x.value)),
        'atan2(Decimal,Decimal)': (rt, y: ApexDecimal, x: ApexDecimal) =>
            decimalOf(rt, Math.atan2(y.toNumber(), x.toNumber())),
        'abs(Integer)': (_rt, value: number) => Math.abs(value) | 0,
        'abs(Long)': (_rt, value: bigint) => toLong(value < 0n ? -value : value),
        'abs(Double)': (_rt, value: ApexDouble) => new ApexDouble(Math.abs(value.value)),
        'abs(Decimal)': (_rt, value: ApexDecimal) => (value.unscaled < 0n ? value.negate() : value),
        'ceil(Decimal)': whole('CEILING'),
        'ceil(Double)': (_rt, value: ApexDouble) => new ApexDouble(Math.ceil(value.value)),
        'floor(Decimal)': whole('FLOOR'),
        'floor(Double)': (_rt, value: ApexDouble) => new ApexDouble(Math.floor(value.value)),
        'rint(Decimal)': whole('HALF_EVEN'),
        'rint(Double)': (_rt, value: ApexDouble) => new ApexDouble(halfEven(value.value)),
        'max(Decimal,Double)': extreme(1),
        'max(Decimal,Decimal)': extreme(1),
        'max(Double,Double)': (_rt, one: ApexDouble, other: ApexDouble) =>
            new ApexDouble(Math.max(one.value, other.value)),
        'max(Integer,Integer)': (_rt, one: number, other: number) => Math.max(one, other),
        'max(Long,Long)': (_rt, one: bigint, other: bigint) => (one > other ? one : other),
        'min(Decimal,Double)': extreme(-1),
        'min(Decimal,Decimal)': extreme(-1),
        'min(Double,Double)': (_rt, one: ApexDouble, other: ApexDouble) =>
            new ApexDouble(Math.min(one.value, other.value)),
        'min(Integer,Integer)': (_rt, one: number, other: number) => Math.min(one, other),
        'min(Long,Long)': (_rt, one: bigint, other: bigint) => (one < other ? one : other),
        'mod(Integer,Integer)': (rt, one: number, other: number) => {
            if (other === 0) throw divideByZero(rt);
            return (one % other) | 0;
        },
        'mod(Long,Long)': (rt, one: bigint, other: bigint) => {
            if (other === 0n) throw divideByZero(rt);
            return one % other;
        },
        'pow(Double,Double)': (_rt, base: ApexDouble, exponent: ApexDouble) =>
            new ApexDouble(base.value ** exponent.value),
        'random()': (rt) => new ApexDouble(rt.host.random.fraction()),
        'round(Double)': (rt, value: ApexDouble) =>
            checkedInteger(rt, doubleToLong(Math.floor(value.value + 0.5))),
        // Out of range it wraps around in an org, against the documentation: github.com/ChuckJonas/wtfapex
        'round(Decimal)': (_rt, value: ApexDecimal) =>
            toInteger(value.setScale(0, 'HALF_EVEN').unscaled),
        'roundToLong(Double)': (_rt, value: ApexDouble) =>
            doubleToLong(Math.floor(value.value + 0.5)),
        'roundToLong(Decimal)': (_rt, value: ApexDecimal) =>
            toLong(value.setScale(0, 'HALF_EVEN').unscaled),
        'signum(Decimal)': (_rt, value: ApexDecimal) =>
            value.isZero
                ? ApexDecimal.ofInteger(0)
                : new ApexDecimal(value.unscaled < 0n ? -10n : 10n, 1),
        'signum(Double)': (_rt, value: ApexDouble) => new ApexDouble(Math.sign(value.value))
    })
});

/** Functions that have a Double and a Decimal form. Decimals are computed as doubles. */
// knowledge, not documented: the number of digits that a Decimal result has
function curves(): Record<string, PlatformFunction> {
    const functions: Record<string, PlatformFunction> = {};
    for (const [name, curve] of Object.entries(CURVES)) {
        functions[`${name}(Double)`] = (_rt, value: ApexDouble) =>
            new ApexDouble(curve(value.value));
        functions[`${name}(Decimal)`] = (rt, value: ApexDecimal) =>
            decimalOf(rt, curve(value.toNumber()));
    }
    return functions;
}

function whole(mode: RoundingModeName): PlatformFunction {
    return (_rt, value: ApexDecimal) => value.setScale(Math.min(0, value.scale), mode);
}

function extreme(sign: 1 | -1): PlatformFunction {
    return (_rt, one: ApexNumber, other: ApexNumber) =>
        toDecimal(compareNumbers(one, other) * sign >= 0 ? one : other);
}

function halfEven(value: number): number {
    const below = Math.floor(value);
    const fraction = value - below;
    if (fraction !== 0.5) return Math.round(value);
    return below % 2 === 0 ? below : below + 1;
}

function checkedInteger(rt: Runtime, value: bigint): number {
    if (BigInt.asIntN(32, value) === value) return Number(value);
    // knowledge, not documented: the words
    throw rt.exception('System.MathException', `Integer out of range: ${value}`);
}

function divideByZero(rt: Runtime): Error {
    return rt.exception('System.MathException', 'Divide by 0');
}

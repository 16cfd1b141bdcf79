import { ApexDecimal, ApexDouble } from '../values/index.ts';
import type { ApexEnum, RoundingModeName } from '../values/index.ts';
import { definePlatformEnum, definePlatformType } from './definePlatformType.ts';
import {
    calculate,
    decimalOf,
    localeNumber,
    modeName,
    parseDecimal,
    toInteger,
    toLong
} from './numbers/index.ts';
import { hashCodeOf, primitiveMethods, primitiveStatics } from './support/index.ts';
import type { Runtime } from '../runtime.ts';

/** "The value of scale must be between –33 and 33." */
const LARGEST_SCALE = 33;
/** "The value of exponent must be between 0 and 32,767." */
const LARGEST_EXPONENT = 32_767;

export const systemRoundingMode = definePlatformEnum('System.RoundingMode', [
    'CEILING',
    'DOWN',
    'FLOOR',
    'HALF_DOWN',
    'HALF_EVEN',
    'HALF_UP',
    'UNNECESSARY',
    'UP'
]);

/** Rounding is half even wherever no mode is given. */
export const systemDecimal = definePlatformType({
    name: 'System.Decimal',
    jsClass: ApexDecimal,
    statics: primitiveStatics({
        'valueOf(Double)': (rt, value: ApexDouble) => decimalOf(rt, value.value),
        'valueOf(Long)': (_rt, value: bigint) => ApexDecimal.ofInteger(value),
        'valueOf(String)': (rt, text: string) => parseDecimal(rt, text)
    }),
    methods: {
        'equals(Object)': (_rt, self: ApexDecimal, other: unknown) =>
            other instanceof ApexDecimal && self.compareTo(other) === 0,
        'hashCode()': (rt, self: ApexDecimal) => hashCodeOf(rt, self),
        ...primitiveMethods({
            'abs()': (_rt, self: ApexDecimal) => (self.unscaled < 0n ? self.negate() : self),
            'divide(Decimal,Integer)': (rt, self: ApexDecimal, by: ApexDecimal, scale: number) =>
                divide(rt, self, by, scale, 'HALF_EVEN'),
            'divide(Decimal,Integer,Object)': (
                rt,
                self: ApexDecimal,
                by: ApexDecimal,
                scale: number,
                mode: ApexEnum
            ) => divide(rt, self, by, scale, modeName(mode)),
            'doubleValue()': (_rt, self: ApexDecimal) => new ApexDouble(self.toNumber()),
            'intValue()': (_rt, self: ApexDecimal) => toInteger(self.toBigInt()),
            'longValue()': (_rt, self: ApexDecimal) => toLong(self.toBigInt()),
            'pow(Integer)': (rt, self: ApexDecimal, exponent: number) => pow(rt, self, exponent),
            'precision()': (_rt, self: ApexDecimal) => self.precision,
            'scale()': (_rt, self: ApexDecimal) => self.scale,
            'round()': (_rt, self: ApexDecimal) => toLong(self.setScale(0, 'HALF_EVEN').unscaled),
            'round(RoundingMode)': (rt, self: ApexDecimal, mode: ApexEnum) =>
                calculate(rt, () => toLong(self.setScale(0, modeName(mode)).unscaled)),
            'setScale(Integer)': (rt, self: ApexDecimal, scale: number) =>
                setScale(rt, self, scale, 'HALF_EVEN'),
            'setScale(Integer,RoundingMode)': (
                rt,
                self: ApexDecimal,
                scale: number,
                mode: ApexEnum
            ) => setScale(rt, self, scale, modeName(mode)),
            'stripTrailingZeros()': (_rt, self: ApexDecimal) => self.stripTrailingZeros(),
            'toPlainString()': (_rt, self: ApexDecimal) => self.toPlainString(),
            'format()': (rt, self: ApexDecimal) => localeNumber(rt, self.toPlainString())
        })
    }
});

function setScale(
    rt: Runtime,
    self: ApexDecimal,
    scale: number,
    mode: RoundingModeName
): ApexDecimal {
    return calculate(rt, () => self.setScale(checkedScale(scale), mode));
}

function divide(
    rt: Runtime,
    self: ApexDecimal,
    by: ApexDecimal,
    scale: number,
    mode: RoundingModeName
): ApexDecimal {
    return calculate(rt, () => self.divideToScale(by, checkedScale(scale), mode));
}

function checkedScale(scale: number): number {
    if (Math.abs(scale) <= LARGEST_SCALE) return scale;
    // knowledge, not documented: the words
    throw new RangeError(`Scale must be between -${LARGEST_SCALE} and ${LARGEST_SCALE}`);
}

function pow(rt: Runtime, self: ApexDecimal, exponent: number): ApexDecimal {
    if (exponent < 0 || exponent > LARGEST_EXPONENT) {
        // knowledge, not documented: the words
        throw rt.exception('System.MathException', 'Invalid exponent');
    }
    return new ApexDecimal(self.unscaled ** BigInt(exponent), self.scale * exponent);
}

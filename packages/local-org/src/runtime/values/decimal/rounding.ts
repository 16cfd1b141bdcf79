/** Constants of System.RoundingMode. */
export type RoundingModeName =
    'CEILING' | 'DOWN' | 'FLOOR' | 'HALF_DOWN' | 'HALF_EVEN' | 'HALF_UP' | 'UNNECESSARY' | 'UP';

/**
 * The quotient rounded to a whole number.
 *
 * @throws RangeError when the denominator is zero, or when there is a remainder and `mode` is UNNECESSARY
 */
export function roundQuotient(
    numerator: bigint,
    denominator: bigint,
    mode: RoundingModeName
): bigint {
    if (denominator === 0n) throw new RangeError('Divide by 0');
    const quotient = numerator / denominator;
    const remainder = numerator % denominator;
    if (remainder === 0n) return quotient;
    const away = numerator < 0n === denominator < 0n ? 1n : -1n;
    return roundsAway(quotient, remainder, denominator, away, mode) ? quotient + away : quotient;
}

function roundsAway(
    quotient: bigint,
    remainder: bigint,
    denominator: bigint,
    away: bigint,
    mode: RoundingModeName
): boolean {
    const twice = 2n * absolute(remainder);
    const whole = absolute(denominator);
    switch (mode) {
        case 'UP':
            return true;
        case 'DOWN':
            return false;
        case 'CEILING':
            return away > 0n;
        case 'FLOOR':
            return away < 0n;
        case 'HALF_UP':
            return twice >= whole;
        case 'HALF_DOWN':
            return twice > whole;
        case 'HALF_EVEN':
            return twice === whole ? quotient % 2n !== 0n : twice > whole;
        case 'UNNECESSARY':
            throw new RangeError('Rounding necessary');
    }
}

function absolute(value: bigint): bigint {
    return value < 0n ? -value : value;
}

import { ApexDate, ApexDatetime, ApexDecimal, ApexDouble } from '../../values/index.ts';

const WIDER: Readonly<Record<string, readonly string[]>> = {
    Integer: ['Long', 'Double', 'Decimal'],
    Long: ['Double', 'Decimal'],
    Double: ['Decimal'],
    Decimal: ['Double'],
    Date: ['Datetime']
};

/**
 * Whether a value in an Object counts as one of a wider type: `instanceof` and casts say so. (Shown by public
 * test suites that pass in real orgs: 9 is an instance of Long, Double and Decimal, 9L of no Integer, and a
 * Date of Datetime.)
 */
export function isWider(from: string, to: string): boolean {
    return WIDER[from]?.includes(to) ?? false;
}

/** The value as one of the wider type; any other value as it is. */
export function widened(value: unknown, to: string): unknown {
    switch (to) {
        case 'Long':
            return typeof value === 'number' ? BigInt(value) : value;
        case 'Double':
            if (value instanceof ApexDecimal) return new ApexDouble(value.toNumber());
            return isWhole(value) ? new ApexDouble(Number(value)) : value;
        case 'Decimal':
            if (value instanceof ApexDouble) return ApexDecimal.ofDouble(value.value);
            return isWhole(value) ? ApexDecimal.ofInteger(value) : value;
        case 'Datetime':
            return value instanceof ApexDate ? midnight(value) : value;
        default:
            return value;
    }
}

/** In GMT. */
export function midnight(date: ApexDate): ApexDatetime {
    return new ApexDatetime(date.epochDay * 86_400_000);
}

function isWhole(value: unknown): value is number | bigint {
    return typeof value === 'number' || typeof value === 'bigint';
}

import { DECIMAL, DOUBLE, INTEGER, LONG, type ApexType, type PrimitiveType } from '../types.ts';

/** From narrow to wide. */
const RANKS: readonly PrimitiveType[] = [INTEGER, LONG, DOUBLE, DECIMAL];

export function isNumeric(type: ApexType): boolean {
    return rank(type) >= 0;
}

/** Integer or Long. */
export function isWhole(type: ApexType): boolean {
    return type === INTEGER || type === LONG;
}

/** The type in which two numbers are computed and compared; undefined unless both are numbers. */
export function promoted(a: ApexType, b: ApexType): PrimitiveType | undefined {
    if (!isNumeric(a) || !isNumeric(b)) return undefined;
    return RANKS[Math.max(rank(a), rank(b))];
}

function rank(type: ApexType): number {
    return RANKS.findIndex((each) => each === type);
}

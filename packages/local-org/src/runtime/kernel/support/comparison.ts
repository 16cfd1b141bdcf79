import type { Runtime } from '../../runtime.ts';
import {
    compareForOperator,
    equalValues,
    isApexRecord,
    looselyEqual,
    valueText
} from '../../values/index.ts';
import { ApexCollection } from '../../values/index.ts';
import { isUserObject } from '../../types/index.ts';
import { nullPointer } from './nulls.ts';

/** Comparison, logic on Booleans and text. */
export function comparisonSupport(rt: Runtime) {
    function order(a: unknown, b: unknown): number {
        return compareForOperator(rt, a, b);
    }
    function booleans(
        a: boolean | null,
        b: boolean | null,
        compute: (a: boolean, b: boolean) => boolean
    ): boolean {
        if (a === null || b === null) throw nullPointer(rt);
        return compute(a, b);
    }
    return {
        equal: (a: unknown, b: unknown) => looselyEqual(rt, a, b),
        /** `===`: the very same object; values without identity (text, numbers, dates) by content. */
        identical(a: unknown, b: unknown): boolean {
            if (a === b) return true;
            const hasIdentity = isApexRecord(a) || isUserObject(a) || a instanceof ApexCollection;
            return !hasIdentity && equalValues(rt, a, b);
        },
        less: (a: unknown, b: unknown) => order(a, b) < 0,
        lessOrEqual: (a: unknown, b: unknown) => order(a, b) <= 0,
        greater: (a: unknown, b: unknown) => order(a, b) > 0,
        greaterOrEqual: (a: unknown, b: unknown) => order(a, b) >= 0,
        andBoolean: (a: boolean | null, b: boolean | null) => booleans(a, b, (x, y) => x && y),
        orBoolean: (a: boolean | null, b: boolean | null) => booleans(a, b, (x, y) => x || y),
        xorBoolean: (a: boolean | null, b: boolean | null) => booleans(a, b, (x, y) => x !== y),
        /** `+` with text on either side. null is the word `null`. */
        concatenate(a: unknown, b: unknown): string {
            const left = typeof a === 'string' ? a : valueText(rt, a);
            return left + (typeof b === 'string' ? b : valueText(rt, b));
        }
    };
}

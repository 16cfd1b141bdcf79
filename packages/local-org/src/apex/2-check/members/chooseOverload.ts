import type { Fit } from '../typing/index.ts';
import type { ApexType } from '../types.ts';

/** A method or constructor that might be meant, with its parameter types as this use sees them. */
export interface Candidate<T> {
    readonly symbol: T;
    readonly parameters: readonly ApexType[];
}

export interface Chosen<T> {
    readonly candidate: Candidate<T>;
    readonly fits: readonly Fit[];
}

/** How an argument, by its place, fits a parameter. */
export type FitOfArgument = (index: number, parameter: ApexType) => Fit | undefined;

/**
 * Picks the overload that fits the arguments best: one that is no worse in any argument than every
 * other; failing that, the one with the least sum of costs.
 *
 * @returns undefined where none fits; all the equally good ones where more than one is left
 */
export function chooseOverload<T>(
    candidates: readonly Candidate<T>[],
    argumentCount: number,
    fitOfArgument: FitOfArgument
): readonly Chosen<T>[] {
    const applicable: Chosen<T>[] = [];
    for (const candidate of candidates) {
        if (candidate.parameters.length !== argumentCount) continue;
        const fits = fitsOf(candidate.parameters, fitOfArgument);
        if (fits !== undefined) applicable.push({ candidate, fits });
    }
    if (applicable.length < 2) return applicable;
    const best = applicable.filter(
        (one) => !applicable.some((other) => other !== one && isBetter(other, one))
    );
    if (best.length < 2) return best;
    const least = Math.min(...best.map(sumOf));
    return best.filter((one) => sumOf(one) === least);
}

function fitsOf(parameters: readonly ApexType[], fitOfArgument: FitOfArgument): Fit[] | undefined {
    const fits: Fit[] = [];
    for (const [index, parameter] of parameters.entries()) {
        const fit = fitOfArgument(index, parameter);
        if (fit === undefined) return undefined;
        fits.push(fit);
    }
    return fits;
}

function isBetter<T>(one: Chosen<T>, other: Chosen<T>): boolean {
    let isStrictlyBetter = false;
    for (const [index, fit] of one.fits.entries()) {
        const cost = other.fits[index]?.cost ?? 0;
        if (fit.cost > cost) return false;
        if (fit.cost < cost) isStrictlyBetter = true;
    }
    return isStrictlyBetter;
}

function sumOf<T>(chosen: Chosen<T>): number {
    return chosen.fits.reduce((sum, { cost }) => sum + cost, 0);
}

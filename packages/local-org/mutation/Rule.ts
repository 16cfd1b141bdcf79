/** One rule of the platform, what we know it from, how far the local org keeps it, and its mutant. */
export interface Rule {
    /** `string-equality`: unique. */
    readonly id: string;
    /** A sentence. */
    readonly rule: string;
    readonly evidence: Evidence;
    readonly state: State;
    /** `StringsTest` or `StringsTest.equalityIgnoresCase…`: Apex test classes or methods below test/apex. */
    readonly tests: readonly string[];
    readonly mutant: Mutant;
}

/** A document by its title, or what developers know and no document states. */
export type Evidence = { readonly document: string } | { readonly knowledge: true };

export type State = 'Exact' | { readonly simplified: string } | { readonly refused: string };

/** A change of one place in the local org's source, or the reason why there is none. */
export type Mutant = Replacement | { readonly none: string };

export interface Replacement {
    /** Below packages/local-org/src. */
    readonly file: string;
    /** Stands exactly once in the file. */
    readonly from: string;
    readonly to: string;
}

/** The rules of one part of the platform, as COMPATIBILITY.md lists them. */
export interface Area {
    /** `soql` */
    readonly name: string;
    readonly title: string;
    readonly rules: readonly Rule[];
}

export function isReplacement(mutant: Mutant): mutant is Replacement {
    return 'file' in mutant;
}

export const APEX_GUIDE = 'Apex Developer Guide';
export const APEX_REFERENCE = 'Apex Reference Guide';
export const SOQL_GUIDE = 'SOQL and SOSL Reference';

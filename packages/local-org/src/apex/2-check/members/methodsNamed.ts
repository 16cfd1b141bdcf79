import type { MethodSymbol } from '../symbols.ts';
import { supertypesOf, substitute, substitutionOf } from '../typing/index.ts';
import { sameType, type ApexType, type ClassType } from '../types.ts';
import type { Candidate } from './chooseOverload.ts';

/** A method as seen on one type: type parameters are replaced. */
export interface MethodCandidate extends Candidate<MethodSymbol> {
    readonly returnType: ApexType;
}

/** All methods of that name that a type has or inherits; what is overridden is left out. */
export function methodsNamed(type: ClassType, name: string): MethodCandidate[] {
    const key = name.toLowerCase();
    const found: MethodCandidate[] = [];
    for (const each of supertypesOf(type)) {
        const methods = each.symbol.methods.get(key);
        if (methods === undefined) continue;
        const by = substitutionOf(each.symbol, each.args);
        for (const symbol of methods) {
            const parameters = symbol.parameters.map((parameter) => substitute(parameter, by));
            if (found.some((other) => areSame(other.parameters, parameters))) continue;
            found.push({ symbol, parameters, returnType: substitute(symbol.returnType, by) });
        }
    }
    return found;
}

export function areSame(a: readonly ApexType[], b: readonly ApexType[]): boolean {
    return a.length === b.length && a.every((type, index) => sameType(type, b[index] ?? type));
}

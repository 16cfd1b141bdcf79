import type { TypeSymbol } from '../symbols.ts';
import { OBJECT, type ApexType } from '../types.ts';

/** What the type parameters of a generic type stand for. */
export type Substitution = ReadonlyMap<string, ApexType>;

export const NO_SUBSTITUTION: Substitution = new Map();

/** The type parameters of `symbol` with the arguments of one use; missing ones are Object. */
export function substitutionOf(symbol: TypeSymbol, args: readonly ApexType[]): Substitution {
    if (symbol.typeParameters.length === 0) return NO_SUBSTITUTION;
    return new Map(symbol.typeParameters.map((name, index) => [name, args[index] ?? OBJECT]));
}

/** Replaces type parameters by what they stand for. */
export function substitute(type: ApexType, by: Substitution): ApexType {
    if (by.size === 0) return type;
    switch (type.kind) {
        case 'parameter':
            return by.get(type.name) ?? type;
        case 'list':
        case 'set':
            return { kind: type.kind, element: substitute(type.element, by) };
        case 'map':
            return {
                kind: 'map',
                key: substitute(type.key, by),
                value: substitute(type.value, by)
            };
        case 'class':
            return type.args.length === 0
                ? type
                : { ...type, args: type.args.map((arg) => substitute(arg, by)) };
        default:
            return type;
    }
}

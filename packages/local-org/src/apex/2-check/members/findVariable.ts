import { supertypesOf, substitute, substitutionOf } from '../typing/index.ts';
import { valueOf, type ValueMeaning } from '../names/index.ts';
import type { FieldSymbol, PropertySymbol, TypeSymbol } from '../symbols.ts';
import { classOf, type ApexType } from '../types.ts';

export interface FoundVariable {
    readonly symbol: FieldSymbol | PropertySymbol;
    readonly meaning: ValueMeaning;
}

/** A field or property by name in a class or above it, static or not. */
export function findVariable(
    symbol: TypeSymbol,
    name: string,
    args: readonly ApexType[] = []
): FoundVariable | undefined {
    const key = name.toLowerCase();
    for (const type of supertypesOf(classOf(symbol, args))) {
        const found = type.symbol.fields.get(key) ?? type.symbol.properties.get(key);
        if (found === undefined) continue;
        const valueType = substitute(found.type, substitutionOf(type.symbol, type.args));
        return { symbol: found, meaning: meaningOf(found, valueType) };
    }
    return undefined;
}

function meaningOf(symbol: FieldSymbol | PropertySymbol, type: ApexType): ValueMeaning {
    const { isStatic, owner, name } = symbol;
    if (symbol.kind === 'field') return valueOf(type, { kind: 'field', symbol, isStatic });
    return owner.origin === 'platform'
        ? valueOf(type, { kind: 'platformProperty', type: owner.qualifiedName, name, isStatic })
        : valueOf(type, { kind: 'property', symbol, isStatic, isBackingField: false });
}

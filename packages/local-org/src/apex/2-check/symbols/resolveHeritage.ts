import type { TypeRef } from '../../ast/index.ts';
import { resolveTypeRef, writtenName } from '../names/index.ts';
import type { TypeSymbol } from '../symbols.ts';
import { typeName, type ClassType } from '../types.ts';
import type { UnitContext } from '../UnitContext.ts';
import { UserTypeSymbol } from './UserTypeSymbol.ts';

/**
 * Second step: what the types of a file extend and implement. Top-level types of all files come before
 * inner ones, which see the inner types of what their outer class extends.
 */
export function resolveHeritage(unit: UnitContext, level: 'top' | 'inner'): void {
    for (const symbol of unit.symbols.values()) {
        if (!(symbol instanceof UserTypeSymbol)) continue;
        if ((symbol.outer === null) === (level === 'top')) resolveHeritageOf(symbol, unit);
    }
}

function resolveHeritageOf(symbol: UserTypeSymbol, unit: UnitContext): void {
    const { declaration } = symbol;
    if (declaration.kind === 'Enum') return;
    // Inner types of the type itself are in sight; those it inherits are not, for lack of heritage yet.
    const from = symbol;
    if (declaration.kind === 'Class' && declaration.superclass !== null) {
        symbol.superclass = superclassOf(symbol, declaration.superclass, from, unit);
    }
    symbol.interfaces = declaration.interfaces
        .map((ref) => interfaceOf(symbol, ref, from, unit))
        .filter((type) => type !== null);
}

function superclassOf(
    symbol: UserTypeSymbol,
    ref: TypeRef,
    from: TypeSymbol | null,
    unit: UnitContext
): ClassType | null {
    const type = resolveTypeRef(ref, from, unit);
    if (type.kind === 'unknown') return null;
    if (type.kind !== 'class' || type.symbol.typeKind !== 'class') {
        unit.report('not-a-superclass', ref, typeName(type));
        return null;
    }
    if (reaches(type.symbol, symbol)) {
        unit.report('circular-heritage', ref, symbol.qualifiedName);
        return null;
    }
    if (!type.symbol.isVirtual && !type.symbol.isAbstract) {
        unit.report('not-extensible', ref, typeName(type));
    }
    return type;
}

function interfaceOf(
    symbol: UserTypeSymbol,
    ref: TypeRef,
    from: TypeSymbol | null,
    unit: UnitContext
): ClassType | null {
    const type = resolveTypeRef(ref, from, unit);
    if (type.kind === 'unknown') return null;
    if (type.kind !== 'class' || type.symbol.typeKind !== 'interface') {
        unit.report('not-an-interface', ref, writtenName(ref));
        return null;
    }
    if (reaches(type.symbol, symbol)) {
        unit.report('circular-heritage', ref, symbol.qualifiedName);
        return null;
    }
    return type;
}

function reaches(from: TypeSymbol, target: TypeSymbol): boolean {
    if (from === target) return true;
    const above = [from.superclass, ...from.interfaces].filter((type) => type !== null);
    return above.some((type) => reaches(type.symbol, target));
}

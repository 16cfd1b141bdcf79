import type { Scope } from '../Scope.ts';
import type { Access, TypeSymbol } from '../symbols.ts';
import { descendsFrom } from '../typing/index.ts';

interface Guarded {
    readonly owner: TypeSymbol;
    readonly isTestVisible: boolean;
}

/**
 * Whether code in `scope` may use a member.
 *
 * @param access the member's, or the narrower one of a property's accessor
 */
export function isVisible(member: Guarded, access: Access, scope: Scope): boolean {
    const { owner, isTest } = scope.body;
    if (access === 'public' || access === 'global') return true;
    if (owner !== null && outermost(owner) === outermost(member.owner)) return true;
    if (isTest && member.isTestVisible) return true;
    return access === 'protected' && isInsideDescendant(owner, member.owner);
}

function isInsideDescendant(from: TypeSymbol | null, ancestor: TypeSymbol): boolean {
    for (let around = from; around !== null; around = around.outer) {
        if (descendsFrom(around, ancestor)) return true;
    }
    return false;
}

/** The top-level type around a type. */
export function outermost(symbol: TypeSymbol): TypeSymbol {
    return symbol.outer === null ? symbol : outermost(symbol.outer);
}

import type { FieldSymbol, MethodSymbol, PropertySymbol, TypeSymbol } from '../2-check/index.ts';

/** A local variable. The underscore keeps it apart from words of JavaScript and from our own names. */
export function localName(name: string): string {
    return `_${name}`;
}

/**
 * Where a field or property keeps its value. A private field may have the name of a private field of a
 * superclass; they are two, so the inner one is numbered.
 */
export function storageName(symbol: FieldSymbol | PropertySymbol): string {
    const name = symbol.name.toLowerCase();
    let hidden = 0;
    let above: TypeSymbol | undefined = symbol.owner.superclass?.symbol;
    while (!symbol.isStatic && above !== undefined && above.origin === 'user') {
        if (above.fields.has(name) || above.properties.has(name)) hidden++;
        above = above.superclass?.symbol;
    }
    return hidden === 0 ? `f$${name}` : `f$${name}$${hidden}`;
}

/** `(String,Exception)` of a platform exception, as the kernel's base of user exceptions has it. */
export function exceptionConstructor(key: string): string {
    const types = key.slice(1, -1).split(',').filter(Boolean);
    const mangled = types.map((type) => `$${type === 'Exception' ? 'System_Exception' : type}`);
    return `new${mangled.length === 0 ? '$' : mangled.join('')}`;
}

/**
 * The name of a method in emitted code. A private one is nobody else's: where a subclass has a method of
 * the same signature, neither overrides the other.
 */
export function methodName(symbol: MethodSymbol): string {
    return symbol.jsName + ownerMark(symbol);
}

/** What stands after `get$` and `set$`; see `methodName`. */
export function propertyName(symbol: PropertySymbol): string {
    return symbol.jsName + ownerMark(symbol);
}

function ownerMark(symbol: MethodSymbol | PropertySymbol): string {
    const { access, isStatic, owner } = symbol;
    const isExtensible = owner.isVirtual || owner.isAbstract || owner.superclass !== null;
    const isOwn = symbol.kind === 'property' || !(isOpen(symbol) || overridesAnother(symbol));
    return access === 'private' && !isStatic && isExtensible && isOwn && owner.typeKind === 'class'
        ? `$of$${owner.qualifiedName.replaceAll('.', '$')}`
        : '';
}

/** Abstract and virtual methods may be implemented below, even where no access is written. */
function isOpen(symbol: MethodSymbol): boolean {
    return symbol.isAbstract || symbol.isVirtual || symbol.isOverride;
}

function overridesAnother(symbol: MethodSymbol): boolean {
    let above: TypeSymbol | undefined = symbol.owner.superclass?.symbol;
    while (above !== undefined) {
        const overloads = above.methods.get(symbol.name.toLowerCase()) ?? [];
        if (overloads.some((each) => each.jsName === symbol.jsName && isOpen(each))) return true;
        above = above.superclass?.symbol;
    }
    return false;
}

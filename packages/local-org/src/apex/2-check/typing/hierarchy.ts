import type { TypeSymbol } from '../symbols.ts';
import { classOf, type ApexType, type ClassType } from '../types.ts';
import { substitute, substitutionOf } from './substitute.ts';

/**
 * All that a type is: itself, then its superclasses, then their interfaces, with type arguments put in.
 * Nearest first; each once.
 */
export function* supertypesOf(type: ClassType): Generator<ClassType> {
    const seen = new Set<TypeSymbol>();
    const classes: ClassType[] = [];
    for (let each: ClassType | null = type; each !== null; each = superclassOf(each)) {
        if (seen.has(each.symbol)) break;
        seen.add(each.symbol);
        classes.push(each);
        yield each;
    }
    const open = classes.flatMap(interfacesOf);
    for (let next = open.shift(); next !== undefined; next = open.shift()) {
        if (seen.has(next.symbol)) continue;
        seen.add(next.symbol);
        yield next;
        open.push(...interfacesOf(next));
    }
}

/** `type` seen as `ancestor`, with the type arguments it has there; undefined when it is none. */
export function asInstanceOf(type: ClassType, ancestor: TypeSymbol): ClassType | undefined {
    for (const each of supertypesOf(type)) if (each.symbol === ancestor) return each;
    return undefined;
}

/** Whether `symbol` is `ancestor` or descends from it. */
export function descendsFrom(symbol: TypeSymbol, ancestor: TypeSymbol): boolean {
    return symbol === ancestor || asInstanceOf(classOf(symbol), ancestor) !== undefined;
}

/** How many steps of inheritance lie between; undefined when there is no relation. */
export function distance(type: ClassType, ancestor: TypeSymbol): number | undefined {
    let steps = 0;
    for (const each of supertypesOf(type)) {
        if (each.symbol === ancestor) return steps;
        steps++;
    }
    return undefined;
}

function superclassOf({ symbol, args }: ClassType): ClassType | null {
    return symbol.superclass === null ? null : withArgs(symbol.superclass, symbol, args);
}

function interfacesOf({ symbol, args }: ClassType): ClassType[] {
    return symbol.interfaces.map((type) => withArgs(type, symbol, args));
}

function withArgs(type: ClassType, of: TypeSymbol, args: readonly ApexType[]): ClassType {
    const by = substitutionOf(of, args);
    return by.size === 0 ? type : (substitute(type, by) as ClassType);
}

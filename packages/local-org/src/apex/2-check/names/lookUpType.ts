import type { TypeSymbol } from '../symbols.ts';
import { classOf, PRIMITIVES, sobjectOf, type ApexType } from '../types.ts';
import type { World } from '../World.ts';

/**
 * Finds the type that a name means, seen from inside `from`: inner types of the classes around and of
 * their superclasses, then the project's types, the platform's (System, then Schema), then objects.
 *
 * @param name dotted name, for example `['Outer', 'Inner']` or `['Schema', 'Account']`
 * @param from null outside of classes (triggers)
 * @returns undefined where there is no such type, or `args` do not fit it
 */
export function lookUpType(
    world: World,
    from: TypeSymbol | null,
    name: readonly string[],
    args: readonly ApexType[] = []
): ApexType | undefined {
    const [first = '', ...rest] = name;
    const symbol = innerTypeInSight(from, first) ?? world.userTypes.get(first.toLowerCase());
    if (symbol !== undefined) {
        const found = innerPath(symbol, rest);
        if (found !== undefined) return args.length === 0 ? classOf(found) : undefined;
    }
    if (isOwnNamespace(world, first) && rest.length > 0) {
        const own = world.userTypes.get(rest[0]?.toLowerCase() ?? '');
        const found = own && innerPath(own, rest.slice(1));
        if (found !== undefined) return classOf(found);
    }
    return rest.length === 0
        ? lookUpGlobalType(world, first, args)
        : lookUpInNamespace(world, name, args);
}

/** A type by its simple name that is not the project's: platform type or object. */
function lookUpGlobalType(
    world: World,
    name: string,
    args: readonly ApexType[]
): ApexType | undefined {
    const primitive = PRIMITIVES.get(name.toLowerCase());
    if (primitive !== undefined) return args.length === 0 ? primitive : undefined;
    const platform = world.platform.symbol(`System.${name}`);
    if (platform !== undefined) return world.platform.instantiate(platform, args);
    const object = world.environment.schema.object(name);
    if (object !== undefined) return args.length === 0 ? sobjectOf(object.name) : undefined;
    const schema = world.platform.symbol(`Schema.${name}`);
    return schema && world.platform.instantiate(schema, args);
}

function lookUpInNamespace(
    world: World,
    name: readonly string[],
    args: readonly ApexType[]
): ApexType | undefined {
    const [namespace = '', simple = ''] = name;
    if (name.length === 2 && namespace.toLowerCase() === 'schema') {
        const object = world.environment.schema.object(simple);
        if (object !== undefined) return sobjectOf(object.name);
    }
    if (name.length === 2 && namespace.toLowerCase() === 'system') {
        const primitive = PRIMITIVES.get(simple.toLowerCase());
        if (primitive !== undefined) return primitive;
    }
    const platform =
        world.platform.symbol(name.join('.')) ?? world.platform.symbol(`System.${name.join('.')}`);
    return platform && world.platform.instantiate(platform, args);
}

/** An inner type that can be named without its outer class. */
function innerTypeInSight(from: TypeSymbol | null, name: string): TypeSymbol | undefined {
    const key = name.toLowerCase();
    for (let around = from; around !== null; around = around.outer) {
        const seen = new Set<TypeSymbol>();
        let each: TypeSymbol | undefined = around;
        while (each !== undefined && !seen.has(each)) {
            if (each.name.toLowerCase() === key && each.outer !== null) return each;
            const found = each.innerTypes.get(key);
            if (found !== undefined) return found;
            seen.add(each);
            each = each.superclass?.symbol;
        }
    }
    return undefined;
}

function innerPath(symbol: TypeSymbol, rest: readonly string[]): TypeSymbol | undefined {
    let found: TypeSymbol | undefined = symbol;
    for (const name of rest) {
        let owner: TypeSymbol | undefined = found;
        found = undefined;
        while (owner !== undefined && found === undefined) {
            found = owner.innerTypes.get(name.toLowerCase());
            owner = owner.superclass?.symbol;
        }
        if (found === undefined) return undefined;
    }
    return found;
}

/** Whether `name` is the project's namespace prefix. */
export function isOwnNamespace(world: World, name: string): boolean {
    return world.environment.namespace?.toLowerCase() === name.toLowerCase();
}

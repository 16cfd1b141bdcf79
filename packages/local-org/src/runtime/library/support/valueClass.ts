import { definePlatformType } from '../definePlatformType.ts';
import type {
    PlatformFunction,
    PlatformProperty,
    PlatformTypeDefinition
} from '../definePlatformType.ts';

/** An object of a platform class that only keeps values. */
export class ApexValues {
    readonly values: Map<string, unknown>;

    constructor(initial: Readonly<Record<string, unknown>>) {
        this.values = new Map(Object.entries(initial));
    }

    get<T>(name: string): T | null {
        return (this.values.get(name) ?? null) as T | null;
    }
}

/**
 * A platform class that only keeps values: a constructor without parameters and properties.
 *
 * @param properties their first values, null for most
 * @param parts what it has besides
 */
export function defineValueClass(
    name: string,
    properties: Readonly<Record<string, unknown>>,
    parts: Partial<PlatformTypeDefinition> = {}
): PlatformTypeDefinition {
    const jsClass = class extends ApexValues {};
    return definePlatformType({
        name,
        jsClass,
        constructors: { '()': () => new jsClass(properties) },
        properties: Object.fromEntries(Object.keys(properties).map((key) => [key, property(key)])),
        ...parts
    });
}

/** `getSubject()` and `setSubject(String)` of the property Subject. */
export function accessorsOf(names: readonly string[]): Record<string, PlatformFunction> {
    return Object.fromEntries(
        names.flatMap((name) => [
            [`get${name}`, (_rt, self: ApexValues) => self.get(name)],
            [
                `set${name}`,
                (_rt, self: ApexValues, value: unknown) => {
                    self.values.set(name, value);
                }
            ]
        ]) as [string, PlatformFunction][]
    );
}

function property(name: string): PlatformProperty {
    return {
        get: (_rt, self: ApexValues) => self.get(name),
        set: (_rt, self: ApexValues, value: unknown) => {
            self.values.set(name, value);
        }
    };
}

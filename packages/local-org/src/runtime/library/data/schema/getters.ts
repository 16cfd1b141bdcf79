import type { PlatformFunction, PlatformProperty } from '../../definePlatformType.ts';

/** Reads one thing of a described object. */
// The checker has matched the types.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Getter = (rt: Parameters<PlatformFunction>[0], self: any) => unknown;

/**
 * Describe results answer each question twice: `getLabel()` and `Label`, `isCustom()` and `Custom`.
 *
 * @param values by property name, asked for with `get`
 * @param facts by property name, asked for with `is`
 */
export function describing(
    values: Readonly<Record<string, Getter>>,
    facts: Readonly<Record<string, Getter>> = {}
): {
    methods: Record<string, PlatformFunction>;
    properties: Record<string, PlatformProperty>;
} {
    const methods: Record<string, PlatformFunction> = {};
    const properties: Record<string, PlatformProperty> = {};
    for (const [name, get] of Object.entries(values)) {
        methods[`get${name}()`] = get;
        properties[name] = { get };
    }
    for (const [name, get] of Object.entries(facts)) {
        methods[`is${name}()`] = get;
        properties[name] = { get };
    }
    return { methods, properties };
}

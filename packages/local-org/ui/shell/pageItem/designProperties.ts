/** A design property of a bundle, from its js-meta.xml. */
interface DesignProperty {
    name: string;
    type: string;
    default: string | null;
}

/** The values that App Builder stored as text, in the types that js-meta.xml declares, defaults filled in. */
export function designProperties(
    declared: readonly DesignProperty[],
    given: Readonly<Record<string, unknown>>
): Record<string, unknown> {
    return Object.fromEntries(
        declared.flatMap(({ name, type, default: usual }) => {
            const value = given[name] ?? usual;
            return value === null || value === undefined ? [] : [[name, typed(type, value)]];
        })
    );
}

function typed(type: string, value: unknown): unknown {
    switch (type) {
        case 'Boolean':
            return value === 'true';
        case 'Integer':
            return Number(value);
        default:
            return value;
    }
}

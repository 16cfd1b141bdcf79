import type { LooseSchema } from './Field.ts';

/** A document's named schemas. */
export type Definitions = Readonly<Record<string, LooseSchema>>;

/** Puts references and `allOf` together into one plain schema, in depth. A choice between forms stays a choice. */
export function flatten(schema: LooseSchema, definitions: Definitions): LooseSchema {
    if (schema.$ref) {
        return flatten(resolve(schema.$ref, definitions), definitions);
    }
    const { allOf, oneOf, properties, items, ...own } = schema;
    const plain: LooseSchema = {
        ...own,
        ...(oneOf && { oneOf: oneOf.map((form) => flatten(form, definitions)) }),
        ...(properties && { properties: flattenEach(properties, definitions) }),
        ...(items && { items: flatten(items, definitions) })
    };
    return (allOf ?? [])
        .map((part) => flatten(part, definitions))
        .reduce((sum, part) => merge(sum, part), plain);
}

function resolve(reference: string, definitions: Definitions): LooseSchema {
    const name = reference.split('/').at(-1) ?? '';
    const found = definitions[name];
    if (!found) {
        throw new Error(`The document refers to ${reference}, which it does not have.`);
    }
    return found;
}

const flattenEach = (
    properties: Readonly<Record<string, LooseSchema>>,
    definitions: Definitions
): Record<string, LooseSchema> =>
    Object.fromEntries(
        Object.entries(properties).map(([name, part]) => [name, flatten(part, definitions)])
    );

/** Both apply. Lists of values are joined, because the document uses a second list to add values. */
function merge(a: LooseSchema, b: LooseSchema): LooseSchema {
    const properties = mergeEach(a.properties, b.properties);
    const required = [...(a.required ?? []), ...(b.required ?? [])];
    const values = [...(a.enum ?? []), ...(b.enum ?? [])];
    return {
        ...a,
        ...b,
        ...(properties && { properties }),
        ...(required.length > 0 && { required }),
        ...(values.length > 0 && { enum: values })
    };
}

function mergeEach(
    a: LooseSchema['properties'],
    b: LooseSchema['properties']
): LooseSchema['properties'] {
    if (!a || !b) {
        return a ?? b;
    }
    const shared = Object.entries(b).map(([name, part]) => {
        const other = a[name];
        return [name, other ? merge(other, part) : part] as const;
    });
    return { ...a, ...Object.fromEntries(shared) };
}

import type { Field, Fields, LooseSchema } from './Field.ts';

/** Lists the fields of an object schema that has no references and no allOf left in it. */
export function fieldsOf(schema: LooseSchema): Fields {
    const fields = new Map<string, Field>();
    collect(schema, '', fields);
    return fields;
}

function collect(schema: LooseSchema, prefix: string, into: Map<string, Field>): void {
    for (const [name, part] of Object.entries(schema.properties ?? {})) {
        const path = prefix + name;
        const forms = part.oneOf ?? [part];
        add(path, describe(forms, schema.required?.includes(name) ?? false), into);
        forms.forEach((form) => collectBelow(form, path, forms.length > 1, into));
    }
}

/** Fields below a choice are obligatory only in their own form, so for the whole they are not. */
function collectBelow(
    form: LooseSchema,
    path: string,
    isChoice: boolean,
    into: Map<string, Field>
): void {
    const below = new Map<string, Field>();
    collect(form, `${path}.`, below);
    if (form.items) {
        collect(form.items, `${path}[].`, below);
    }
    below.forEach((field, key) => add(key, isChoice ? { ...field, required: false } : field, into));
}

function add(path: string, field: Field, into: Map<string, Field>): void {
    const known = into.get(path);
    into.set(path, known ? either(known, field) : field);
}

/** A field that several forms of a choice have. */
function either(a: Field, b: Field): Field {
    const values = a.values && b.values && { values: sorted([...a.values, ...b.values]) };
    return { ...a, ...values, required: a.required && b.required };
}

function describe(forms: readonly LooseSchema[], required: boolean): Field {
    const [first = {}] = forms;
    const types = sorted(forms.map(typeOf));
    const values = first.enum ?? (first.const === undefined ? undefined : [first.const]);
    return {
        type: types.join(' or '),
        required,
        ...(values && { values: sorted(values) }),
        ...limits(first)
    };
}

/** The document often leaves the type out where the rest gives it away. */
function typeOf(schema: LooseSchema): string {
    if (schema.type) {
        return schema.type;
    }
    if (schema.properties) {
        return 'object';
    }
    return schema.items ? 'array' : 'string';
}

/** Limits stand in keywords, or only in the prose. */
function limits(schema: LooseSchema): Partial<Field> {
    const { minLength, minimum, maximum, minItems } = schema;
    const inProse = /(?:limited to|up to|maximum of) (\d+) characters/i.exec(
        schema.description ?? ''
    );
    const maxLength = schema.maxLength ?? (inProse ? Number(inProse[1]) : undefined);
    return Object.fromEntries(
        Object.entries({ minLength, maxLength, minimum, maximum, minItems }).filter(
            ([, value]) => value !== undefined
        )
    );
}

const sorted = (values: readonly string[]): string[] => [...new Set(values)].sort();

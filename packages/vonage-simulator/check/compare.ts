import type { Field, Fields } from './Field.ts';
import type { Kinds } from './readDocument.ts';

/** One thing on which contract and document differ. */
export interface Difference {
    /** For example `outbound sms text`. */
    readonly kind: string;
    /** Dotted path; empty when the whole kind is meant. */
    readonly field: string;
    /** `kind`, `field`, or the name of a fact such as `maxLength`. */
    readonly about: string;
    readonly ours: string;
    readonly theirs: string;
}

const FACTS = [
    'type',
    'required',
    'values',
    'minLength',
    'maxLength',
    'minimum',
    'maximum',
    'minItems'
] as const satisfies readonly (keyof Field)[];

/** Everything that differs, kind by kind and field by field. */
export function compare(ours: Kinds, theirs: Kinds): Difference[] {
    return both(ours, theirs).flatMap((kind) => {
        const mine = ours.get(kind);
        const yours = theirs.get(kind);
        return mine && yours
            ? compareFields(kind, mine, yours)
            : [{ kind, field: '', about: 'kind', ours: presence(mine), theirs: presence(yours) }];
    });
}

function compareFields(kind: string, ours: Fields, theirs: Fields): Difference[] {
    return both(ours, theirs).flatMap((field) => {
        const mine = ours.get(field);
        const yours = theirs.get(field);
        if (mine && yours) {
            return compareFacts(kind, field, mine, yours);
        }
        const below = !isTop(field, mine ? theirs : ours);
        // What is missing as a whole is told once, not again for each of its parts.
        return below
            ? []
            : [{ kind, field, about: 'field', ours: presence(mine), theirs: presence(yours) }];
    });
}

function compareFacts(kind: string, field: string, ours: Field, theirs: Field): Difference[] {
    return FACTS.filter((fact) => tell(ours[fact]) !== tell(theirs[fact])).map((fact) => ({
        kind,
        field,
        about: fact,
        ours: tell(ours[fact]),
        theirs: tell(theirs[fact])
    }));
}

/** Whether the field's parent exists on the side where the field does not. */
function isTop(field: string, missingFrom: Fields): boolean {
    const parent = field.slice(0, Math.max(field.lastIndexOf('.'), 0)).replace(/\[\]$/, '');
    return parent === '' || missingFrom.has(parent);
}

const both = (a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): string[] =>
    [...new Set([...a.keys(), ...b.keys()])].sort();

const presence = (value: unknown): string => (value ? 'there' : 'missing');

const tell = (value: unknown): string => (value === undefined ? 'unlimited' : String(value));

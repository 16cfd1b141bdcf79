import type { OrderItem } from '../../apex/ast/index.ts';
import type { FieldDefinition, ObjectDefinition } from '../../schema/index.ts';
import { collatorFor, compareValues, rowFunction } from '../evaluate/index.ts';
import { located, readPath, resolvePath } from '../resolve/index.ts';
import type { QueryContext, Row } from '../QueryContext.ts';

/** One sort key of a subject. */
export interface SortKey<Subject> {
    read(subject: Subject): unknown;
    descending: boolean;
    nullsFirst: boolean;
}

/**
 * Reads where an item puts empty values: first, in both directions, unless it says so.
 * Source: SOQL and SOSL Reference, "ORDER BY": "By default, null values are sorted first." Some who write
 * about SOQL say that with DESC they come last; code that says NULLS FIRST or LAST is safe either way.
 */
export function sortKey<Subject>(
    item: OrderItem,
    read: (subject: Subject) => unknown
): SortKey<Subject> {
    const nullsFirst = item.nulls !== 'LAST';
    return { read, descending: item.descending, nullsFirst };
}

/** The sort keys of an ORDER BY over records. */
export function rowSortKeys(
    context: QueryContext,
    object: ObjectDefinition,
    items: readonly OrderItem[],
    alias: string | null
): SortKey<Row>[] {
    return items.map((item) => {
        if (item.by.kind === 'function') {
            const call = rowFunction(context, object, item.by, alias);
            return sortKey(item, (row: Row) => call.compute(row));
        }
        const path = resolvePath(context, object, item.by.path, item.by.at, alias);
        if (path.field?.sortable === false) {
            throw located(
                context,
                item.by.at,
                `field '${path.name}' can not be sorted in a query call`
            );
        }
        const rank = picklistRank(path.field);
        return sortKey(item, (row: Row) => rank(readPath(context, path, row)));
    });
}

/** Picklist values sort in the order of their definition. */
function picklistRank(field: FieldDefinition | null): (value: unknown) => unknown {
    const values = field?.type === 'Picklist' ? (field.picklist?.values ?? []) : [];
    if (values.length === 0) return (value) => value;
    const ranks = new Map(values.map((each, index) => [each.value, index]));
    return (value) => {
        if (value === null) return null;
        return ranks.get(String(value)) ?? values.length;
    };
}

/** Sorts; subjects that no key tells apart stay in an unspecified order. */
export function sortBy<Subject>(
    context: QueryContext,
    subjects: Subject[],
    keys: readonly SortKey<Subject>[]
): Subject[] {
    const arranged = context.arrange(subjects);
    if (keys.length === 0) return arranged;
    const collator = collatorFor(context.user.locale);
    const decorated = arranged.map((subject) => ({
        subject,
        values: keys.map((key) => key.read(subject))
    }));
    decorated.sort((one, other) => {
        for (const [index, key] of keys.entries()) {
            const order = compareKeys(one.values[index], other.values[index], key, collator);
            if (order !== 0) return order;
        }
        return 0;
    });
    return decorated.map((each) => each.subject);
}

function compareKeys<Subject>(
    one: unknown,
    other: unknown,
    key: SortKey<Subject>,
    collator: Intl.Collator
): number {
    const isOneNull = one === null || one === undefined;
    const isOtherNull = other === null || other === undefined;
    if (isOneNull && isOtherNull) return 0;
    if (isOneNull || isOtherNull) return isOneNull === key.nullsFirst ? -1 : 1;
    const order = compareValues(one, other, collator);
    return key.descending ? -order : order;
}

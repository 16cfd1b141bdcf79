import type { Condition } from '../../apex/ast/index.ts';
import type { FieldDefinition, ObjectDefinition } from '../../schema/index.ts';
import { operandOf } from '../evaluate/index.ts';
import { sameName } from '../resolve/index.ts';
import type { QueryContext, Row } from '../QueryContext.ts';

/**
 * The rows that can satisfy a condition: those of an index where a comparison with an indexed field is part
 * of it, otherwise all. The condition is tested on them afterwards in any case.
 */
export function candidates(
    context: QueryContext,
    object: ObjectDefinition,
    where: Condition | null,
    alias: string | null
): Iterable<Row> {
    const generated = context.source.generate(object, wantedValues(context, object, where, alias));
    if (generated !== undefined) return generated;
    for (const part of conjuncts(where)) {
        const found = fromIndex(context, object, part, alias);
        if (found !== null) return found;
    }
    return context.source.rows(object.name);
}

function conjuncts(condition: Condition | null): Condition[] {
    if (condition === null) return [];
    return condition.kind === 'and' ? condition.operands.flatMap(conjuncts) : [condition];
}

/** Values that a row must have in fields of its own, by official field name. */
function wantedValues(
    context: QueryContext,
    object: ObjectDefinition,
    where: Condition | null,
    alias: string | null
): Map<string, unknown[]> {
    const wanted = new Map<string, unknown[]>();
    for (const part of conjuncts(where)) {
        const found = equality(context, object, part, alias);
        if (found !== null) wanted.set(found.field.name, found.values);
    }
    return wanted;
}

function fromIndex(
    context: QueryContext,
    object: ObjectDefinition,
    part: Condition,
    alias: string | null
): Iterable<Row> | null {
    const found = equality(context, object, part, alias);
    if (found === null || !(found.field.indexed || found.field.name === 'Id')) return null;
    const rows = new Map<unknown, Row>();
    for (const value of found.values) {
        const matching = context.source.find(object.name, found.field.name, value);
        if (matching === undefined) return null;
        for (const row of matching) rows.set(row['Id'], row);
    }
    return rows.values();
}

/** `Field = value` or `Field IN values`, of a stored field of the object itself. */
function equality(
    context: QueryContext,
    object: ObjectDefinition,
    part: Condition,
    alias: string | null
): { field: FieldDefinition; values: unknown[] } | null {
    if (part.kind !== 'comparison' || part.left.kind !== 'path') return null;
    if (part.operator !== '=' && part.operator !== 'IN') return null;
    if (part.right.kind === 'semiJoin' || part.right.kind === 'dateLiteral') return null;
    const { path } = part.left;
    const names = alias !== null && sameName(path[0] ?? '', alias) ? path.slice(1) : path;
    const [name = ''] = names;
    const field = object.field(name);
    if (names.length !== 1 || field === undefined) return null;
    const operand = operandOf(context, part.right, field);
    return { field, values: operand.kind === 'one' ? [operand.value] : operand.values };
}

import type { Condition } from '../../apex/ast/index.ts';
import type { ObjectDefinition } from '../../schema/index.ts';
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

function fromIndex(
    context: QueryContext,
    object: ObjectDefinition,
    part: Condition,
    alias: string | null
): Iterable<Row> | null {
    if (part.kind !== 'comparison' || part.left.kind !== 'path') return null;
    if (part.operator !== '=' && part.operator !== 'IN') return null;
    if (part.right.kind === 'semiJoin' || part.right.kind === 'dateLiteral') return null;
    const { path } = part.left;
    const names = alias !== null && sameName(path[0] ?? '', alias) ? path.slice(1) : path;
    const [name = ''] = names;
    const field = object.field(name);
    if (names.length !== 1 || field === undefined || !(field.indexed || field.name === 'Id')) {
        return null;
    }
    const operand = operandOf(context, part.right, field);
    const values = operand.kind === 'one' ? [operand.value] : operand.values;
    const rows = new Map<unknown, Row>();
    for (const value of values) {
        const found = context.source.find(object.name, field.name, value);
        if (found === undefined) return null;
        for (const row of found) rows.set(row['Id'], row);
    }
    return rows.values();
}

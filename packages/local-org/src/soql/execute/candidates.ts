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
    return fromIndexes(context, object, where, alias) ?? context.source.rows(object.name);
}

/**
 * Rows by an index: of one part of an AND, or of every part of an OR.
 *
 * @returns null when a part of the condition that all rows must meet has no index
 */
function fromIndexes(
    context: QueryContext,
    object: ObjectDefinition,
    where: Condition | null,
    alias: string | null
): Iterable<Row> | null {
    for (const part of conjuncts(where)) {
        const found =
            part.kind === 'or'
                ? fromEachOf(context, object, part.operands, alias)
                : (fromIndex(context, object, part, alias) ??
                  fromIndexOfParent(context, object, part));
        if (found !== null) return found;
    }
    return null;
}

function fromEachOf(
    context: QueryContext,
    object: ObjectDefinition,
    operands: readonly Condition[],
    alias: string | null
): Iterable<Row> | null {
    const rows = new Map<unknown, Row>();
    for (const operand of operands) {
        const found = fromIndexes(context, object, operand, alias);
        if (found === null) return null;
        for (const row of found) rows.set(row['Id'], row);
    }
    return rows.values();
}

/** `Conversation__r.Customer_Number__c IN values`: the parents by their index, their children by the lookup's. */
function fromIndexOfParent(
    context: QueryContext,
    object: ObjectDefinition,
    part: Condition
): Iterable<Row> | null {
    const wanted = parentEquality(context, object, part);
    if (wanted === null || !wanted.lookup.indexed) return null;
    if (context.source.isGenerated(wanted.parent)) return null;
    const parents = rowsWith(context, wanted.parent, wanted.field, wanted.values);
    if (parents === null) return null;
    const parentIds = [...parents].map((parent) => parent['Id']);
    return rowsWith(context, object, wanted.lookup, parentIds);
}

function conjuncts(condition: Condition | null): Condition[] {
    if (condition === null) return [];
    return condition.kind === 'and' ? condition.operands.flatMap(conjuncts) : [condition];
}

/** Values that a row must have in fields of its own and of its parents: `Name`, `EntityDefinition.Name`. */
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
        const ofParent = found === null ? equalityOfParent(context, object, part) : null;
        if (ofParent !== null) wanted.set(ofParent.name, ofParent.values);
    }
    return wanted;
}

/** As `equality`, of a field that is one lookup away. */
function equalityOfParent(
    context: QueryContext,
    object: ObjectDefinition,
    part: Condition
): { name: string; values: unknown[] } | null {
    const found = parentEquality(context, object, part);
    return found === null
        ? null
        : { name: `${found.lookup.relationshipName}.${found.field.name}`, values: found.values };
}

interface ParentEquality {
    readonly lookup: FieldDefinition;
    readonly parent: ObjectDefinition;
    /** Of the parent. */
    readonly field: FieldDefinition;
    readonly values: unknown[];
}

function parentEquality(
    context: QueryContext,
    object: ObjectDefinition,
    part: Condition
): ParentEquality | null {
    if (part.kind !== 'comparison' || part.left.kind !== 'path') return null;
    const [relationship = '', name = '', further] = part.left.path;
    const lookup = further === undefined ? object.relationship(relationship) : undefined;
    const [target = '', another] = lookup?.referenceTo ?? [];
    const parent = another === undefined ? context.schema.object(target) : undefined;
    if (lookup === undefined || parent === undefined) return null;
    const left = { ...part.left, path: [name] };
    const found = equality(context, parent, { ...part, left }, null);
    return found === null ? null : { lookup, parent, ...found };
}

function fromIndex(
    context: QueryContext,
    object: ObjectDefinition,
    part: Condition,
    alias: string | null
): Iterable<Row> | null {
    const found = equality(context, object, part, alias);
    return found === null ? null : rowsWith(context, object, found.field, found.values);
}

/** @returns null when the field has no index */
function rowsWith(
    context: QueryContext,
    object: ObjectDefinition,
    field: FieldDefinition,
    values: readonly unknown[]
): Iterable<Row> | null {
    if (!(field.indexed || field.name === 'Id')) return null;
    const rows = new Map<unknown, Row>();
    for (const value of values) {
        const matching = context.source.find(object.name, field.name, value);
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

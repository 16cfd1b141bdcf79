import { SObjectValue } from '../../runtime/sobject/index.ts';
import { ApexBlob, ApexList } from '../../runtime/values/index.ts';
import { listOf, typeDescriptor } from '../../runtime/types/index.ts';
import type { ObjectDefinition } from '../../schema/index.ts';
import { parentOf, readField, type Located } from '../resolve/index.ts';
import type { QueryContext, Row } from '../QueryContext.ts';
import { matchingRows, rowNumber } from './matchingRows.ts';
import { rowSortKeys, sortBy } from './ordering.ts';
import type { ChildSelection, ParentSelection, Selection } from './selection.ts';

/** The record that Apex gets for a row. Its Id is always there. */
export function buildRecord(
    context: QueryContext,
    record: Located,
    selection: Selection
): SObjectValue {
    const result = new SObjectValue(record.object);
    const queried = new Set<string>(['Id']);
    result.setValue('Id', record.row['Id']);
    for (const path of selection.fields) {
        const value = readField(context, path, record);
        if (value instanceof ApexBlob) context.holdInHeap(value.bytes.length);
        result.setValue(path.name, value);
        queried.add(path.name);
    }
    for (const { name, compute } of selection.computed) {
        result.setValue(name, compute(record.row));
        queried.add(name);
    }
    for (const parent of selection.parents.values()) {
        addParent(context, record, parent, result, queried);
    }
    for (const child of selection.children) {
        result.setChildren(child.relationship, childList(context, record.row, child));
        queried.add(child.relationship);
    }
    result.markQueried(queried);
    return result;
}

/** A path through a lookup brings the lookup's own value too. */
function addParent(
    context: QueryContext,
    record: Located,
    parent: ParentSelection,
    result: SObjectValue,
    queried: Set<string>
): void {
    const { hop } = parent;
    const found = parentOf(context, record, hop);
    queried.add(hop.relationship);
    queried.add(hop.field.name);
    result.setValue(
        hop.field.name,
        context.source.valueOf(record.object, record.row, hop.field) ?? null
    );
    const selection = found === null ? null : selectionFor(parent, found.object);
    result.setParent(
        hop.relationship,
        found === null || selection === null ? null : buildRecord(context, found, selection)
    );
}

function selectionFor(parent: ParentSelection, object: ObjectDefinition): Selection | null {
    if (parent.byObject === null) return parent.selection;
    return parent.byObject.when.get(object.name) ?? parent.byObject.otherwise;
}

function childList(context: QueryContext, parent: Row, child: ChildSelection): ApexList {
    const { object, field, query } = child;
    const related =
        context.source.generate(object, new Map([[field.name, [parent['Id']]]])) ??
        context.source.find(object.name, field.name, parent['Id']);
    const among = related ?? filtered(context.source.rows(object.name), field.name, parent['Id']);
    const matching = matchingRows(context, object, query, among);
    const keys = rowSortKeys(context, object, query.orderBy, query.from.alias);
    const sorted = sortBy(context, matching, keys);
    const offset = rowNumber(context, query.offset) ?? 0;
    const limit = rowNumber(context, query.limit) ?? sorted.length;
    const rows = sorted.slice(offset, offset + limit);
    context.count('QueryRows', rows.length);
    return new ApexList(
        listOf(typeDescriptor(object.name)),
        rows.map((row) => buildRecord(context, { object, row }, child.selection))
    );
}

function filtered(rows: Iterable<Row>, field: string, value: unknown): Row[] {
    return [...rows].filter((row) => row[field] === value);
}

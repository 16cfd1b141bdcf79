import type { SelectItem, SoqlQuery } from '../../apex/ast/index.ts';
import type { FieldDefinition, ObjectDefinition } from '../../schema/index.ts';
import { isRowFunction, rowFunction, unknownFunction } from '../evaluate/index.ts';
import {
    located,
    resolvePath,
    sameName,
    unknownRelationship,
    type FieldPath,
    type Hop
} from '../resolve/index.ts';
import type { QueryContext, Row } from '../QueryContext.ts';

/** What a query puts into each record, and into its parents and children. */
export interface Selection {
    object: ObjectDefinition | null;
    fields: FieldPath[];
    /** Values that are computed and put under a name: toLabel, date functions with an alias. */
    computed: { name: string; compute(row: Row): unknown }[];
    parents: Map<string, ParentSelection>;
    children: ChildSelection[];
}

export interface ParentSelection {
    hop: Hop;
    selection: Selection;
    /** Of TYPEOF: which selection a record of an object gets; null for plain paths. */
    byObject: { when: Map<string, Selection>; otherwise: Selection | null } | null;
}

export interface ChildSelection {
    relationship: string;
    field: FieldDefinition;
    object: ObjectDefinition;
    query: SoqlQuery;
    selection: Selection;
}

/** Resolves a SELECT list of records (not of groups). */
export function resolveSelection(
    context: QueryContext,
    object: ObjectDefinition,
    query: SoqlQuery
): Selection {
    const selection = emptySelection(object);
    for (const item of query.select) addItem(context, object, query, item, selection);
    return selection;
}

function emptySelection(object: ObjectDefinition | null): Selection {
    return { object, fields: [], computed: [], parents: new Map(), children: [] };
}

function addItem(
    context: QueryContext,
    object: ObjectDefinition,
    query: SoqlQuery,
    item: SelectItem,
    selection: Selection
): void {
    const { alias } = query.from;
    switch (item.kind) {
        case 'field':
            addField(context, resolvePath(context, object, item.path, item.at, alias), selection);
            return;
        case 'fields':
            addFieldSet(context, object, query, item, selection);
            return;
        case 'subquery':
            selection.children.push(childSelection(context, object, item.query));
            return;
        case 'typeof':
            addTypeof(context, object, item, selection);
            return;
        case 'function': {
            if (!isRowFunction(item.call)) throw unknownFunction(context, item.call);
            const call = rowFunction(context, object, item.call, alias);
            const name = item.alias ?? call.path.name;
            selection.computed.push({ name, compute: (row) => call.compute(row) });
        }
    }
}

function addField(context: QueryContext, path: FieldPath, selection: Selection): void {
    let target = selection;
    for (const hop of path.hops) {
        let parent = target.parents.get(hop.relationship);
        if (parent === undefined) {
            const [only, another] = hop.field.referenceTo;
            const object = another === undefined && only !== undefined ? only : null;
            const definition = object === null ? null : (context.schema.object(object) ?? null);
            parent = { hop, selection: emptySelection(definition), byObject: null };
            target.parents.set(hop.relationship, parent);
        }
        target = parent.selection;
    }
    target.fields.push(path);
}

function addFieldSet(
    context: QueryContext,
    object: ObjectDefinition,
    query: SoqlQuery,
    item: Extract<SelectItem, { kind: 'fields' }>,
    selection: Selection
): void {
    if (item.set !== 'STANDARD' && query.limit === null) {
        throw located(
            context,
            item.at,
            'The SOQL FIELDS function must have a LIMIT of at most 200'
        );
    }
    for (const field of object.fields) {
        const isCustom = field.name.endsWith('__c');
        if (item.set === 'CUSTOM' && !isCustom) continue;
        if (item.set === 'STANDARD' && isCustom) continue;
        if (!context.access.canReadField(object, field)) continue;
        selection.fields.push({ root: object, hops: [], owner: object, name: field.name, field });
    }
}

function addTypeof(
    context: QueryContext,
    object: ObjectDefinition,
    item: Extract<SelectItem, { kind: 'typeof' }>,
    selection: Selection
): void {
    const field = object.relationship(item.relationship);
    if (field?.relationshipName == null) {
        throw unknownRelationship(context, item.at, item.relationship, 'field path');
    }
    const hop: Hop = { relationship: field.relationshipName, field };
    const when = new Map<string, Selection>();
    for (const branch of item.when) {
        const target = context.schema.object(branch.type);
        if (target === undefined) {
            throw located(context, item.at, `sObject type '${branch.type}' is not supported.`);
        }
        when.set(target.name, branchSelection(context, target, branch.fields, item));
    }
    const otherwise = item.otherwise.length === 0 ? null : emptySelection(null);
    for (const path of item.otherwise) {
        const full = [item.relationship, ...path];
        otherwise?.fields.push(resolvePath(context, object, full, item.at));
    }
    const byObject = { when, otherwise };
    selection.parents.set(hop.relationship, { hop, selection: emptySelection(null), byObject });
}

function branchSelection(
    context: QueryContext,
    target: ObjectDefinition,
    fields: string[][],
    item: SelectItem
): Selection {
    const selection = emptySelection(target);
    for (const path of fields) {
        addField(context, resolvePath(context, target, path, item.at), selection);
    }
    return selection;
}

function childSelection(
    context: QueryContext,
    parent: ObjectDefinition,
    query: SoqlQuery
): ChildSelection {
    // `FROM Account.Contacts` names the parent too.
    const name = query.from.object.replace(/^.*\./, '');
    const relationship = parent.childRelationship(name);
    const object =
        relationship === undefined ? undefined : context.schema.object(relationship.childObject);
    const field = object?.field(relationship?.field ?? '');
    if (
        relationship?.name == null ||
        object === undefined ||
        field === undefined ||
        !context.access.canReadObject(object) ||
        !context.access.canReadField(object, field)
    ) {
        throw unknownRelationship(context, query.from.at, name, 'FROM part of query call');
    }
    return {
        relationship: relationship.name,
        field,
        object,
        query,
        selection: resolveSelection(context, object, query)
    };
}

/** True when two selections of one query mean the same field. */
export function isSameField(one: FieldPath, other: FieldPath): boolean {
    return sameName(pathText(one), pathText(other));
}

/** `Account.Owner.Name` */
export function pathText(path: FieldPath): string {
    return [...path.hops.map((hop) => hop.relationship), path.name].join('.');
}

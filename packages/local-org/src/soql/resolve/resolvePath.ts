import type { Position } from '../../apex/ast/index.ts';
import type { FieldDefinition, ObjectDefinition } from '../../schema/index.ts';
import type { QueryContext } from '../QueryContext.ts';
import { noSuchColumn, objectNotSupported, unknownRelationship } from './errors.ts';
import type { FieldPath, Hop } from './FieldPath.ts';

/**
 * Fields that a lookup of several targets offers: those of the platform's `Name` object.
 * Source: SOQL and SOSL Reference, "Understanding Polymorphic Keys and Relationships".
 */
const NAME_OBJECT_FIELDS = [
    'Alias',
    'Email',
    'FirstName',
    'Id',
    'IsActive',
    'LastName',
    'Name',
    'Phone',
    'ProfileId',
    'Title',
    'Type',
    'UserRoleId',
    'Username'
];

/** The platform follows at most five lookups in a row. */
const LONGEST_PATH = 5;

/** The object of a query, by name. */
export function resolveObject(context: QueryContext, name: string, at: Position): ObjectDefinition {
    const object = context.schema.object(name);
    if (object === undefined || !context.access.canReadObject(object)) {
        throw objectNotSupported(context, at, name);
    }
    if (!object.isDescribed) {
        throw new Error(
            `${object.name} is not in the local org yet: describe it in platform-types/standard-objects, or see COMPATIBILITY.md.`
        );
    }
    if (!object.isQueryable) throw objectNotSupported(context, at, name);
    return object;
}

/**
 * Finds what a dotted name means and whether the user may read it.
 *
 * @param alias of the query's object, which may start the path
 */
export function resolvePath(
    context: QueryContext,
    root: ObjectDefinition,
    path: readonly string[],
    at: Position,
    alias: string | null = null
): FieldPath {
    const names = withoutAlias(root, path, alias);
    if (names.length > LONGEST_PATH + 1) {
        throw context.exception(
            'System.QueryException',
            `Maximum SOQL relationship query depth is ${LONGEST_PATH}: ${names.join('.')}`
        );
    }
    const hops: Hop[] = [];
    let object: ObjectDefinition | null = root;
    for (const name of names.slice(0, -1)) {
        if (object === null) throw unknownRelationship(context, at, name, 'field path');
        const field: FieldDefinition | undefined = object.relationship(name);
        if (field === undefined || field.relationshipName === null) {
            throw unknownRelationship(context, at, name, 'field path');
        }
        mayRead(context, object, field, at, name);
        hops.push({ relationship: field.relationshipName, field });
        object = singleTarget(context, field);
        if (object !== null && !context.access.canReadObject(object)) {
            throw unknownRelationship(context, at, name, 'field path');
        }
    }
    return endOf(context, root, hops, object, names.at(-1) ?? '', at);
}

function endOf(
    context: QueryContext,
    root: ObjectDefinition,
    hops: Hop[],
    owner: ObjectDefinition | null,
    name: string,
    at: Position
): FieldPath {
    if (owner === null) {
        const official = NAME_OBJECT_FIELDS.find((each) => sameName(each, name));
        if (official === undefined) throw noSuchColumn(context, at, name, 'Name');
        return { root, hops, owner, name: official, field: null };
    }
    const field = owner.field(name);
    if (field === undefined) throw noSuchColumn(context, at, name, owner.name);
    mayRead(context, owner, field, at, name);
    return { root, hops, owner, name: field.name, field };
}

function mayRead(
    context: QueryContext,
    object: ObjectDefinition,
    field: FieldDefinition,
    at: Position,
    name: string
): void {
    if (!context.access.canReadField(object, field))
        context.denied.push({ object, field, at, name });
}

/**
 * To be called once all names are resolved.
 *
 * @throws System.QueryException "No such column" for the first field that the user may not read
 */
export function refuseDenied(context: QueryContext): void {
    const [first] = context.denied;
    if (first === undefined) return;
    const exception = noSuchColumn(context, first.at, first.name, first.object.name);
    const byObject = new Map<string, Set<string>>();
    for (const { object, field } of context.denied) {
        const names = byObject.get(object.name) ?? new Set<string>();
        byObject.set(object.name, names.add(field.name));
    }
    exception.inaccessibleFields = byObject;
    throw exception;
}

/** null where the record found decides. */
function singleTarget(context: QueryContext, field: FieldDefinition): ObjectDefinition | null {
    const [target, another] = field.referenceTo;
    if (target === undefined || another !== undefined) return null;
    return context.schema.object(target) ?? null;
}

function withoutAlias(
    root: ObjectDefinition,
    path: readonly string[],
    alias: string | null
): readonly string[] {
    const [first = ''] = path;
    const startsWithAlias = alias !== null && sameName(first, alias);
    const startsWithObject =
        path.length > 1 && sameName(first, root.name) && root.relationship(first) === undefined;
    return path.length > 1 && (startsWithAlias || startsWithObject) ? path.slice(1) : path;
}

export function sameName(one: string, other: string): boolean {
    return one.toLowerCase() === other.toLowerCase();
}

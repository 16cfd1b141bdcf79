import type { Node } from '../../ast/index.ts';
import type { FieldDefinition, ObjectDefinition } from '../../../schema/index.ts';
import type { QueryScope } from './QueryScope.ts';

/** `Account.Owner.Name` from the query's object on; reports the part that does not exist. */
export function resolvePath(
    path: readonly string[],
    at: Node,
    query: QueryScope
): FieldDefinition | undefined {
    const parts = withoutAlias(path, query);
    const parents = parts.slice(0, -1);
    let objects: readonly ObjectDefinition[] = [query.object];
    for (const relationship of parents) {
        const next = parentsOf(objects, relationship, query);
        if (next === undefined) {
            query.scope.unit.report('unknown-relationship', at, relationship, path.join('.'));
            return undefined;
        }
        objects = next;
    }
    const name = parts.at(-1) ?? '';
    for (const object of objects) {
        const field = object.field(name);
        if (field !== undefined) return field;
    }
    query.scope.unit.report('unknown-field', at, name, objects[0]?.name ?? '');
    return undefined;
}

/** A path may begin with the query's alias or the object's own name. */
function withoutAlias(path: readonly string[], query: QueryScope): readonly string[] {
    const { object, alias, scope } = query;
    const [first = ''] = path;
    if (path.length < 2) return path;
    const key = first.toLowerCase();
    if (alias !== null && key === alias.toLowerCase()) return path.slice(1);
    const named = scope.world.environment.schema.object(first);
    const isOwnName = named?.name === object.name && object.relationship(first) === undefined;
    return isOwnName ? path.slice(1) : path;
}

/** Objects behind a relationship. Where it leads to several, only what all share can be named. */
export function parentsOf(
    objects: readonly ObjectDefinition[],
    relationship: string,
    { scope }: QueryScope
): readonly ObjectDefinition[] | undefined {
    const { schema } = scope.world.environment;
    for (const object of objects) {
        const field = object.relationship(relationship);
        if (field === undefined) continue;
        const targets = field.referenceTo
            .map((name) => schema.object(name))
            .filter((target) => target !== undefined);
        const [only, ...others] = targets;
        if (only !== undefined && others.length === 0) return [only];
        const shared = schema.object('Name');
        return shared === undefined ? targets : [shared];
    }
    return undefined;
}

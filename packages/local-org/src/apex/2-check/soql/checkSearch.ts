import type { SoslQuery } from '../../ast/index.ts';
import type { Scope } from '../Scope.ts';
import { INTEGER, STRING } from '../types.ts';
import { checkCondition } from './checkCondition.ts';
import { checkFieldOrFunction } from './checkFieldOrFunction.ts';
import { checkBindOf } from './checkValue.ts';
import { resolvePath } from './resolvePath.ts';
import type { QueryScope } from './QueryScope.ts';

/** `FIND :text IN ALL FIELDS RETURNING Account(Name WHERE …)` */
export function checkSearch(search: SoslQuery, scope: Scope): void {
    if (search.find.kind === 'bind') checkBindOf(search.find.expression, STRING, scope);
    if (search.limit?.kind === 'bind') checkBindOf(search.limit.expression, INTEGER, scope);
    for (const part of search.returning) {
        const object = scope.world.environment.schema.object(part.object);
        if (object === undefined) {
            scope.unit.report('unknown-sobject', search, part.object);
            continue;
        }
        if (!object.isDescribed) scope.unit.lack(search, `The object ${object.name}`);
        const query: QueryScope = { object, alias: null, scope };
        for (const field of part.fields) resolvePath(field.split('.'), search, query);
        if (part.where !== null) checkCondition(part.where, query);
        for (const { by } of part.orderBy) checkFieldOrFunction(by, query, 'sort');
        if (part.limit?.kind === 'bind') checkBindOf(part.limit.expression, INTEGER, scope);
    }
}

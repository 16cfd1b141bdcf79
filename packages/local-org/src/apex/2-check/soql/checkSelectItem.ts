import type { SelectItem } from '../../ast/index.ts';
import { checkFieldOrFunction } from './checkFieldOrFunction.ts';
import { checkQuery } from './checkQuery.ts';
import { resolvePath } from './resolvePath.ts';
import type { QueryScope } from './QueryScope.ts';

export function checkSelectItem(item: SelectItem, query: QueryScope): void {
    switch (item.kind) {
        case 'field':
            resolvePath(item.path, item, query);
            break;
        case 'function':
            checkFieldOrFunction(item.call, query, 'select');
            break;
        case 'subquery':
            checkQuery(item.query, query.object, query.scope);
            break;
        case 'typeof':
            checkTypeOf(item, query);
            break;
        case 'fields':
            if (item.set !== 'STANDARD') query.scope.unit.report('unbounded-fields', item);
            break;
    }
}

/** `TYPEOF Owner WHEN User THEN Email ELSE Name END` */
function checkTypeOf(item: Extract<SelectItem, { kind: 'typeof' }>, query: QueryScope): void {
    const { scope, object } = query;
    const { schema } = scope.world.environment;
    if (object.relationship(item.relationship) === undefined) {
        scope.unit.report('unknown-relationship', item, item.relationship, item.relationship);
        return;
    }
    for (const { type, fields } of item.when) {
        const target = schema.object(type);
        if (target === undefined) {
            scope.unit.report('unknown-sobject', item, type);
            continue;
        }
        for (const path of fields) resolvePath(path, item, { object: target, alias: null, scope });
    }
    for (const path of item.otherwise) resolvePath([item.relationship, ...path], item, query);
}

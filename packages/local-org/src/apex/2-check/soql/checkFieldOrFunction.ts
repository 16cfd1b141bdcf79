import type { SoqlFieldPath, SoqlFunction } from '../../ast/index.ts';
import { MISSING_SOQL_FUNCTIONS } from '../../ast/index.ts';
import type { FieldDefinition, FieldType } from '../../../schema/index.ts';
import { resolvePath } from './resolvePath.ts';
import type { QueryScope } from './QueryScope.ts';

/** What a field is named for; not every type of field can be filtered, sorted or grouped. */
export type FieldUse = 'select' | 'filter' | 'sort' | 'group';

const UNFIT: Record<FieldUse, ReadonlySet<FieldType>> = {
    select: new Set(),
    filter: new Set<FieldType>(['LongTextArea', 'Html', 'EncryptedText', 'Blob']),
    sort: new Set<FieldType>([
        'LongTextArea',
        'Html',
        'EncryptedText',
        'Blob',
        'MultiselectPicklist'
    ]),
    group: new Set<FieldType>([
        'LongTextArea',
        'Html',
        'EncryptedText',
        'Blob',
        'MultiselectPicklist'
    ])
};

/** Checks a path or the paths inside a function; gives the field of a plain path. */
export function checkFieldOrFunction(
    item: SoqlFieldPath | SoqlFunction,
    query: QueryScope,
    use: FieldUse
): FieldDefinition | undefined {
    if (item.kind === 'path') {
        const field = resolvePath(item.path, item, query);
        if (field !== undefined) checkUse(item, field, query, use);
        return field;
    }
    if (MISSING_SOQL_FUNCTIONS.has(item.name.toUpperCase())) {
        query.scope.unit.lack(item, `${item.name}() of SOQL`);
    }
    for (const arg of item.args) {
        if (arg.kind === 'path' || arg.kind === 'function')
            checkFieldOrFunction(arg, query, 'select');
    }
    return undefined;
}

function checkUse(
    item: SoqlFieldPath,
    field: FieldDefinition,
    { scope }: QueryScope,
    use: FieldUse
): void {
    if (!UNFIT[use].has(field.type)) return;
    const words = { select: 'selected', filter: 'filtered', sort: 'sorted', group: 'grouped' };
    scope.unit.report('unfit-query-field', item, field.name, words[use]);
}

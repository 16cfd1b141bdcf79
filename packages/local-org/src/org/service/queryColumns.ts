import { parseSoql } from '../../apex/1-parse/index.ts';
import type { SelectItem, SoqlQuery } from '../../apex/ast/index.ts';
import { OrgRefusal } from '../../contract/index.ts';
import type { ApiColumn, ApiQueryColumns } from '../OrgProtocol.ts';
import type { Org } from '../Org.ts';

/**
 * What a query selects, column by column: as `/query?columns=true`, by which clients lay out a table.
 * knowledge, not documented
 *
 * @throws OrgRefusal 400 for what is no query
 */
export function queryColumns(org: Org, soql: string): ApiQueryColumns {
    const { query } = parseSoql(soql);
    if (query === null) throw new OrgRefusal(400, 'MALFORMED_QUERY', 'The query cannot be read.');
    const object = org.runtime.schema.object(query.from.object);
    return {
        columnMetadata: columnsOf(query),
        entityName: object?.name ?? query.from.object,
        groupBy: query.groupBy !== null,
        idSelected: query.select.some(
            (item) => item.kind === 'field' && item.path.join('.').toLowerCase() === 'id'
        ),
        keyPrefix: object?.keyPrefix ?? null
    };
}

function columnsOf(query: SoqlQuery): ApiColumn[] {
    const columns: ApiColumn[] = [];
    let unnamed = 0;
    for (const item of query.select) {
        if (item.kind === 'field') addPath(columns, item.path, item.alias);
        else if (item.kind === 'subquery') {
            const inner = columnsOf(item.query);
            columns.push({ ...column(item.query.from.object, inner), aggregate: true });
        } else if (item.kind === 'function') {
            if (item.call.args.length === 0) continue;
            const name = item.alias ?? `expr${unnamed++}`;
            columns.push({ ...column(name), displayName: name, aggregate: true });
        } else throw unsupported(item);
    }
    return columns;
}

/** `Owner.Profile.Name`: a column within the column of its relationship. */
function addPath(columns: ApiColumn[], path: readonly string[], alias: string | null): void {
    const [name = '', ...rest] = path;
    if (rest.length === 0) {
        columns.push(column(alias ?? name));
        return;
    }
    const known = columns.find((each) => each.columnName === name && each.joinColumns.length > 0);
    const parent = known ?? column(name);
    if (known === undefined) columns.push(parent);
    addPath(parent.joinColumns, rest, null);
}

function column(name: string, joinColumns: ApiColumn[] = []): ApiColumn {
    return { columnName: name, displayName: name, aggregate: false, joinColumns };
}

function unsupported({ kind }: SelectItem): OrgRefusal {
    return new OrgRefusal(
        400,
        'MALFORMED_QUERY',
        `The local org does not tell the columns of ${kind.toUpperCase()}; name the fields.`
    );
}

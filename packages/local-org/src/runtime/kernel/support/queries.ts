import type { Expression, SoqlQuery, SoslQuery } from '../../../apex/ast/index.ts';
import { bindsOf } from '../../../apex/ast/index.ts';
import type { AccessMode, AccessOptions, BindReader, Runtime } from '../../runtime.ts';
import { SOBJECT_TYPE, listOf, typeDescriptor, type TypeDescriptor } from '../../types/index.ts';
import { ApexList } from '../../values/index.ts';
import { isSharingApplied } from './methods.ts';

/** A static query and where its binds stand. */
export interface StaticQuery<Query> {
    readonly query: Query;
    readonly positions: ReadonlyMap<Expression, number>;
}

export function staticQuery<Query extends SoqlQuery | SoslQuery>(query: Query): StaticQuery<Query> {
    const positions = new Map(bindsOf(query).map((expression, index) => [expression, index]));
    return { query, positions };
}

/** Queries in brackets. Binds arrive evaluated, in the order of `bindsOf`. */
export function querySupport(rt: Runtime) {
    function optionsOf(accessMode: AccessMode): AccessOptions {
        return { accessMode, sharing: isSharingApplied(rt) };
    }
    return {
        queryRows(
            { query, positions }: StaticQuery<SoqlQuery>,
            mode: AccessMode,
            values: readonly unknown[],
            type: TypeDescriptor
        ): ApexList {
            const { rows } = rt.database.query(query, reader(positions, values), optionsOf(mode));
            return new ApexList(type, rows);
        },
        queryCount(
            { query, positions }: StaticQuery<SoqlQuery>,
            mode: AccessMode,
            values: readonly unknown[]
        ): number {
            return rt.database.query(query, reader(positions, values), optionsOf(mode)).count;
        },
        search(
            { query, positions }: StaticQuery<SoslQuery>,
            mode: AccessMode,
            values: readonly unknown[]
        ): ApexList {
            const found = rt.database.search(query, reader(positions, values), optionsOf(mode));
            const lists = found.map((rows, index) => {
                const object = query.returning[index]?.object;
                const name = object === undefined ? undefined : rt.schema.object(object)?.name;
                return new ApexList(listOf(typeDescriptor(name ?? 'SObject')), rows);
            });
            return new ApexList(listOf(listOf(SOBJECT_TYPE)), lists);
        }
    };
}

function reader(
    positions: ReadonlyMap<Expression, number>,
    values: readonly unknown[]
): BindReader {
    return (expression) => {
        const position = positions.get(expression);
        if (position === undefined) throw new Error('The query asks for a bind that it has not.');
        return values[position];
    };
}

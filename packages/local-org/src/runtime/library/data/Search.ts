import type { SoslQuery } from '../../../apex/ast/index.ts';
import { parseSosl } from '../../../apex/1-parse/index.ts';
import type { Runtime } from '../../runtime.ts';
import { listOf, SOBJECT_TYPE, typeDescriptor } from '../../types/index.ts';
import { ApexList } from '../../values/index.ts';
import { definePlatformType } from '../definePlatformType.ts';
import { accessOf, type ApexAccessLevel } from './AccessLevel.ts';
import { callerBinds, isSharingOn } from './dynamicQuery.ts';

function parsed(rt: Runtime, text: string): SoslQuery {
    const { query, diagnostics } = parseSosl(text);
    const [mistake] = diagnostics;
    if (query !== null && mistake === undefined) return query;
    throw rt.exception('System.SearchException', mistake?.message ?? 'unexpected token: <EOF>');
}

function query(rt: Runtime, text: string, level?: ApexAccessLevel): ApexList {
    const search = parsed(rt, text);
    const found = rt.database.search(search, callerBinds(rt), {
        ...accessOf(rt, level),
        sharing: isSharingOn(rt)
    });
    const lists = found.map((rows, index) => {
        const object = rt.schema.object(search.returning[index]?.object ?? '');
        return new ApexList(listOf(typeDescriptor(object?.name ?? 'SObject')), rows);
    });
    return new ApexList(listOf(listOf(SOBJECT_TYPE)), lists);
}

export const search = definePlatformType({ name: 'System.Search', statics: { query } });

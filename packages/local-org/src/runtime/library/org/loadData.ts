import type { Runtime } from '../../runtime.ts';
import type { SObjectValue } from '../../sobject/index.ts';
import { listOf, typeDescriptor } from '../../types/index.ts';
import type { ApexList } from '../../values/index.ts';
import { fromJson } from '../json/index.ts';
import { readCsv } from '../support/index.ts';
import type { ApexSObjectType } from '../data/index.ts';

/**
 * Test.loadData: inserts the rows of a static resource of comma-separated values, whose first line names
 * fields. Dates and times are ISO 8601. Source: Apex Developer Guide, "Loading Test Data".
 */
export function loadData(rt: Runtime, token: ApexSObjectType, resourceName: string): ApexList {
    const resource = rt.host.tests.staticResource(resourceName);
    if (resource === null) {
        // knowledge, not documented
        throw rt.exception('System.StringException', `Static Resource not found: ${resourceName}`);
    }
    const [columns = [], ...rows] = readCsv(new TextDecoder().decode(resource.bytes));
    const { object } = token;
    const names = columns.map((column) => {
        const field = object.field(column.trim());
        if (field !== undefined && field.name !== 'Id') return field.name;
        throw rt.exception('System.SObjectException', `Invalid field ${column} for ${object.name}`);
    });
    const values = JSON.stringify(rows.map((cells) => valuesOf(names, cells)));
    const records = fromJson(rt, values, listOf(typeDescriptor(object.name))) as ApexList;
    rt.database.dml('insert', records.items as SObjectValue[], {
        accessMode: 'system',
        sharing: false,
        allOrNone: true,
        upsertField: null,
        allowFieldTruncation: false,
        duplicateRuleAllowSave: false
    });
    return records;
}

function valuesOf(names: readonly string[], cells: readonly string[]): Record<string, string> {
    const values = names.map((name, index) => [name, cells[index] ?? ''] as const);
    return Object.fromEntries(values.filter(([, value]) => value !== ''));
}

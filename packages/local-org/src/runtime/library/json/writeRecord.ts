import type { Runtime } from '../../runtime.ts';
import { SObjectValue } from '../../sobject/index.ts';
import { ApexDatetime, ApexList, isoDatetime } from '../../values/index.ts';
import type { ApexRecord } from '../../values/index.ts';
import type { JsonWriter } from './JsonWriter.ts';

/** Version in the addresses of records. */
// knowledge, not documented: the platform writes the version of the running code
const API_VERSION = 'v67.0';

/**
 * A record as JSON: `attributes` with type and address, then its set fields, parents and child lists. Fields
 * that a query found empty are left out.
 */
export function writeRecord(
    _rt: Runtime,
    writer: JsonWriter,
    record: ApexRecord,
    nested: (value: unknown) => void
): void {
    writer.startObject();
    writeAttributes(writer, record);
    const isQueried = record instanceof SObjectValue && record.isQueried;
    for (const name of record.populatedNames()) {
        const value = record.peek(name);
        if (value === null && isQueried) continue;
        writer.name(name);
        if (value instanceof ApexDatetime) writer.string(isoDatetime(value).replace('Z', '+0000'));
        else if (value instanceof ApexList) writeChildren(writer, value, nested);
        else nested(value);
    }
    writer.endObject();
}

function writeAttributes(writer: JsonWriter, record: ApexRecord): void {
    writer.name('attributes');
    writer.startObject();
    writer.name('type');
    writer.string(record.objectName);
    const id = record.peek('Id');
    if (typeof id === 'string') {
        writer.name('url');
        writer.string(`/services/data/${API_VERSION}/sobjects/${record.objectName}/${id}`);
    }
    writer.endObject();
}

function writeChildren(writer: JsonWriter, rows: ApexList, nested: (value: unknown) => void): void {
    writer.startObject();
    writer.name('totalSize');
    writer.raw(String(rows.size));
    writer.name('done');
    writer.raw('true');
    writer.name('records');
    nested(rows);
    writer.endObject();
}

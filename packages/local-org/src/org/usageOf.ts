import type { Store } from '../database/index.ts';
import type { OrgUsage } from '../runtime/runtime.ts';
import type { ObjectDefinition, OrgSchema } from '../schema/index.ts';

/** Salesforce Help, "Data and File Storage Allocations": Developer Edition, and what most records count. */
const DATA_MB = 5;
const FILE_MB = 20;
const RECORD_KB = 2;
const KB_PER_MB = 1024;
const BYTES_PER_MB = KB_PER_MB * 1024;

/** What an org's records and files take of its storage. Campaigns and person accounts count as any other record. */
export function usageOf(store: Store, schema: OrgSchema): OrgUsage[] {
    let records = 0;
    for (const object of schema.objects()) {
        if (takesStorage(object)) records += [...store.rows(object.name)].length;
    }
    let bytes = 0;
    for (const version of store.rows('ContentVersion'))
        bytes += Number(version['ContentSize'] ?? 0);
    return [
        {
            name: 'DataStorageMB',
            used: Math.ceil((records * RECORD_KB) / KB_PER_MB),
            most: DATA_MB
        },
        { name: 'FileStorageMB', used: Math.ceil(bytes / BYTES_PER_MB), most: FILE_MB }
    ];
}

function takesStorage({ name, kind, isSetup }: ObjectDefinition): boolean {
    return (
        !isSetup && kind !== 'customSetting' && !/__(e|mdt)$/i.test(name) && !/^Content/.test(name)
    );
}

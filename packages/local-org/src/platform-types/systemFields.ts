import type { FieldDescription } from './objectDescription.ts';
import { checkbox, dateTime, id, readOnly, reference } from './describe.ts';

/** Fields that the platform keeps on nearly every object, the same everywhere. */
const SYSTEM_FIELDS: Readonly<Record<string, FieldDescription>> = {
    Id: id(),
    IsDeleted: readOnly(checkbox('Deleted')),
    CreatedDate: { ...readOnly(dateTime('Created Date')), nillable: false },
    CreatedById: { ...readOnly(reference('Created By ID', ['User'])), nillable: false },
    LastModifiedDate: { ...readOnly(dateTime('Last Modified Date')), nillable: false },
    LastModifiedById: { ...readOnly(reference('Last Modified By ID', ['User'])), nillable: false },
    SystemModstamp: { ...readOnly(dateTime('System Modstamp')), nillable: false },
    RecordTypeId: reference('Record Type ID', ['RecordType']),
    LastViewedDate: readOnly(dateTime('Last Viewed Date')),
    LastReferencedDate: readOnly(dateTime('Last Referenced Date'))
};

/** The description of a system field, by its exact name; undefined for every other field. */
export function systemField(name: string, isLookup: boolean): FieldDescription | undefined {
    const field = Object.hasOwn(SYSTEM_FIELDS, name) ? SYSTEM_FIELDS[name] : undefined;
    const isExpected = field?.displayType !== 'REFERENCE' || isLookup;
    return isExpected ? field : undefined;
}

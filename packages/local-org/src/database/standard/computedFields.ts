import type { FieldDefinition, ObjectDefinition } from '../../schema/index.ts';
import type { Row, Store } from '../store/index.ts';

/** Fields of cases that show what stands on the contact. */
const CASE_CONTACT_FIELDS: Readonly<Record<string, string>> = {
    ContactEmail: 'Email',
    ContactFax: 'Fax',
    ContactMobile: 'MobilePhone',
    ContactPhone: 'Phone'
};

/** A standard field that is read from another record; undefined for fields that are stored. */
export function computedStandardField(
    store: Store,
    object: ObjectDefinition,
    row: Row,
    field: FieldDefinition
): unknown {
    if (object.name !== 'Case') return undefined;
    const source = CASE_CONTACT_FIELDS[field.name];
    if (source === undefined) return undefined;
    return store.get('Contact', String(row['ContactId'] ?? ''))?.[source] ?? null;
}

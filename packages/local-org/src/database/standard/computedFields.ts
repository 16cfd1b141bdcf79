import type { FieldDefinition, ObjectDefinition } from '../../schema/index.ts';
import type { Row, Store } from '../store/index.ts';
import { deliveryLink } from './deliveries.ts';

/** Fields of cases that show what stands on the contact. */
const CASE_CONTACT_FIELDS: Readonly<Record<string, string>> = {
    ContactEmail: 'Email',
    ContactFax: 'Fax',
    ContactMobile: 'MobilePhone',
    ContactPhone: 'Phone'
};

/**
 * A standard field that follows from others; undefined for fields that are stored.
 *
 * @param domain where the org is: `https://…`
 */
export function computedStandardField(
    store: Store,
    object: ObjectDefinition,
    row: Row,
    field: FieldDefinition,
    domain: () => string
): unknown {
    if (object.name === 'ContentDistribution') return deliveryLink(store, row, field.name, domain);
    if (object.name !== 'Case') return undefined;
    const source = CASE_CONTACT_FIELDS[field.name];
    if (source === undefined) return undefined;
    return store.get('Contact', String(row['ContactId'] ?? ''))?.[source] ?? null;
}

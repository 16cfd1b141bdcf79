import { fail, type DmlContext, type PendingRow } from '../dml/index.ts';
import { compactRow } from '../records/index.ts';
import type { Row } from '../store/index.ts';
import { addRow } from './addRow.ts';

/** What an account shares with its contact, by the account's name for it; the others begin with Person. */
const SHARED = ['FirstName', 'LastName', 'Salutation', 'Name', 'Phone', 'Fax', 'OwnerId'];
const OF_PERSONS = /^(FirstName|LastName|Salutation|Person(?!ContactId)\w+)$/;

/**
 * Whether an account is a person: its record type says so, or nobody named one and it has a last name.
 * SOAP API Developer Guide, "Person Account Record Types".
 */
export function tellPerson(context: DmlContext, pending: PendingRow): void {
    if (pending.object.field('IsPersonAccount') === undefined) return;
    if (pending.object.name !== 'Account') {
        pending.row = {
            ...pending.row,
            IsPersonAccount: pending.before?.['IsPersonAccount'] === true
        };
        return;
    }
    const personType = personTypeId(context);
    const isUntyped = pending.row['RecordTypeId'] == null && pending.row['LastName'] != null;
    const isPerson = isUntyped || pending.row['RecordTypeId'] === personType;
    pending.row = {
        ...pending.row,
        IsPersonAccount: isPerson,
        ...(isPerson ? { RecordTypeId: personType, Name: nameOf(pending.row) } : {})
    };
}

export function refusePersonFields(context: DmlContext, pending: PendingRow): void {
    if (pending.object.field('IsPersonAccount') === undefined) return;
    if (pending.object.name === 'Contact') refuseContact(context, pending);
    if (pending.object.name !== 'Account') return;
    const isPerson = pending.row['IsPersonAccount'] === true;
    if (!pending.isInsert && pending.before?.['IsPersonAccount'] !== isPerson) {
        const message =
            'The local org does not make persons of businesses, nor businesses of persons.';
        fail(pending, 'INVALID_PERSON_ACCOUNT_OPERATION', message, ['RecordTypeId']);
    }
    const foreign = isPerson ? givenName(pending) : personFields(pending);
    if (foreign.length === 0) return;
    const message = `Account: bad field names on insert/update call: ${foreign.join(', ')}`;
    fail(pending, 'INVALID_FIELD_FOR_INSERT_UPDATE', message, foreign);
}

/** "When a person account is created, a corresponding contact record is also created." */
export function keepPersonContact(context: DmlContext, pending: PendingRow): void {
    const { row, object } = pending;
    if (object.name !== 'Account' || row['IsPersonAccount'] !== true) return;
    const { store } = context;
    const shared = contactValues(context, row);
    const known = store.get('Contact', String(row['PersonContactId']));
    if (known !== undefined) {
        store.put('Contact', compactRow({ ...known, ...shared }));
        return;
    }
    const PersonContactId = addRow(context, pending, 'Contact', {
        ...shared,
        AccountId: row['Id'],
        IsPersonAccount: true
    });
    pending.row = compactRow({ ...row, PersonContactId });
    store.put('Account', pending.row);
}

function contactValues(context: DmlContext, account: Row): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    for (const name of SHARED) values[name] = account[name] ?? null;
    for (const { name } of context.schema.object('Account')?.fields ?? []) {
        const onContact = name.replace(/^Person/, '');
        const isShared = OF_PERSONS.test(name) && onContact !== name;
        if (isShared) values[onContact] = account[name] ?? null;
    }
    return values;
}

/** Its account is what changes it, and no other contact hangs on a person. */
function refuseContact({ store }: DmlContext, pending: PendingRow): void {
    const { row } = pending;
    const account = store.get('Account', String(row['AccountId']));
    const isPersons = row['IsPersonAccount'] === true;
    if (!isPersons && account?.['IsPersonAccount'] !== true) return;
    const message = isPersons
        ? 'The local org changes the contact of a person account by its account only.'
        : 'A person account has no contacts but its own.';
    fail(pending, 'INVALID_PERSON_ACCOUNT_OPERATION', message, ['AccountId']);
}

/** It goes with its account. */
export function refusePersonContact(pending: PendingRow): void {
    if (pending.object.name !== 'Contact' || pending.row['IsPersonAccount'] !== true) return;
    const message = 'A person is deleted by deleting the account.';
    fail(pending, 'INVALID_PERSON_ACCOUNT_OPERATION', message);
}

function givenName({ record, before }: PendingRow): string[] {
    const isGiven = record.hasValue('Name') && record.value('Name') !== (before?.['Name'] ?? null);
    return isGiven ? ['Name'] : [];
}

function personFields({ row }: PendingRow): string[] {
    return Object.keys(row).filter((name) => OF_PERSONS.test(name) && row[name] != null);
}

function nameOf(row: Row): string | null {
    const parts = [row['FirstName'], row['LastName']].filter((part) => typeof part === 'string');
    return parts.length === 0 ? null : parts.join(' ');
}

function personTypeId({ store }: DmlContext): unknown {
    for (const type of store.rows('RecordType')) {
        if (type['IsPersonType'] === true) return type['Id'];
    }
    return undefined;
}

import type { Runtime } from '../../runtime.ts';
import { listOf, STRING_TYPE, typeDescriptor } from '../../types/index.ts';
import { ApexList, type ApexException } from '../../values/index.ts';
import { definePlatformType } from '../definePlatformType.ts';
import { notNull, type ApexValues } from '../support/index.ts';

interface Refusal {
    readonly statusCode: string;
    readonly message: string;
    readonly fields: readonly string[];
}

/** Source: Apex Developer Guide, "Outbound Email": addresses of one e-mail, by kind. */
const MOST_RECIPIENTS: readonly (readonly [string, number])[] = [
    ['ToAddresses', 150],
    ['CcAddresses', 150],
    ['BccAddresses', 150]
];

/**
 * Checks e-mails and counts one invocation. The local org delivers no mail: it notes what was sent once the
 * transaction is committed.
 *
 * @throws System.EmailException for the first e-mail that is refused, unless `allOrNone` is false
 */
function sendEmail(rt: Runtime, emails: ApexList | null, allOrNone: boolean | null = true) {
    const list = notNull(rt, emails);
    rt.transaction.limits.count('EmailInvocations');
    const outcomes = list.items.map((item) => {
        const email = notNull(rt, item as ApexValues | null);
        return { email, refusal: refusalOf(rt, email) };
    });
    const first = outcomes.findIndex(({ refusal }) => refusal !== null);
    const refused = outcomes[first]?.refusal ?? null;
    if (refused !== null && allOrNone !== false) throw emailException(rt, first, refused);
    for (const { email, refusal } of outcomes) {
        if (refusal === null) note(rt, email);
    }
    return new ApexList(
        listOf(typeDescriptor('Messaging.SendEmailResult')),
        outcomes.map(({ refusal }) => resultOf(rt, refusal))
    );
}

// knowledge, not documented: codes and words of refusals
function refusalOf(rt: Runtime, email: ApexValues): Refusal | null {
    const recipients = MOST_RECIPIENTS.flatMap(([kind]) => addressesIn(email, kind));
    const target = email.get<string>('TargetObjectId');
    if (recipients.length === 0 && target === null) {
        return missing('Add a recipient to send an email.');
    }
    for (const [kind, most] of MOST_RECIPIENTS) {
        if (addressesIn(email, kind).length > most) {
            return {
                statusCode: 'LIMIT_EXCEEDED',
                message: `${kind} can't have more than ${most} addresses.`,
                fields: [kind]
            };
        }
    }
    const wrong = recipients.find((address) => !isAddress(rt, address));
    if (wrong !== undefined) {
        return {
            statusCode: 'INVALID_EMAIL_ADDRESS',
            message: `Email address is invalid: ${wrong}`,
            fields: ['toAddresses']
        };
    }
    const text = ['Subject', 'HtmlBody', 'PlainTextBody'].some(
        (name) => (email.get<string>(name) ?? '') !== ''
    );
    return text ? null : missing('Missing body, need at least one of html or plainText');
}

function missing(message: string): Refusal {
    return { statusCode: 'REQUIRED_FIELD_MISSING', message, fields: [] };
}

function addressesIn(email: ApexValues, kind: string): string[] {
    const items = email.get<ApexList>(kind)?.items ?? [];
    return (items as (string | null)[]).filter((each) => each !== null && each !== '') as string[];
}

/** An address, or the id of a contact, lead or user. */
function isAddress(rt: Runtime, text: string): boolean {
    if (/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text)) return true;
    const object = rt.schema.objectByKeyPrefix(text.slice(0, 3))?.name ?? '';
    return /^\w{15}(\w{3})?$/.test(text) && ['Contact', 'Lead', 'User'].includes(object);
}

function emailException(rt: Runtime, index: number, refusal: Refusal): ApexException {
    const { statusCode, message, fields } = refusal;
    const exception = rt.exception(
        'System.EmailException',
        `SendEmail failed. First exception on row ${index}; first error: ${statusCode}, ${message}: [${fields.join(', ')}]`
    );
    exception.dmlRows = [{ index, id: null, message, statusCode, fields: [...fields] }];
    return exception;
}

function resultOf(rt: Runtime, refusal: Refusal | null): object {
    const result = rt.construct('Messaging.SendEmailResult', []) as ApexValues;
    const errors = refusal === null ? [] : [errorOf(rt, refusal)];
    result.values.set('Success', refusal === null);
    result.values.set(
        'Errors',
        new ApexList(listOf(typeDescriptor('Messaging.SendEmailError')), errors)
    );
    return result;
}

function errorOf(rt: Runtime, { statusCode, message, fields }: Refusal): ApexValues {
    const error = rt.construct('Messaging.SendEmailError', []) as ApexValues;
    error.values.set('Message', message);
    error.values.set('StatusCode', rt.library.enumConstant('System.StatusCode', statusCode));
    error.values.set('Fields', new ApexList(listOf(STRING_TYPE), [...fields]));
    return error;
}

function note(rt: Runtime, email: ApexValues): void {
    const to = [...addressesIn(email, 'ToAddresses'), email.get<string>('TargetObjectId')];
    const text = `E-mail to ${to.filter((each) => each !== null).join(', ')}: ${email.get<string>('Subject') ?? ''}`;
    rt.transaction.afterCommit(() => rt.host.debug('INFO', text));
}

/** Refuses what would go past the limit of the day, which the local org never comes near. */
function reserveCapacity(rt: Runtime, amount: number | null): void {
    // Apex Developer Guide, "Outbound Email": 5,000 external addresses a day
    if (notNull(rt, amount) <= 5_000) return;
    throw rt.exception(
        'System.HandledException',
        'The daily limit for the org would be exceeded by this request.'
    );
}

export const messaging = definePlatformType({
    name: 'System.Messaging',
    statics: {
        'sendEmail(List<Email>)': sendEmail,
        'sendEmail(List<Email>,Boolean)': sendEmail,
        reserveSingleEmailCapacity: reserveCapacity
    }
});

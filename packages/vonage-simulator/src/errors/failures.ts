import type { Failure } from '../state/index.ts';

/** What a status webhook says when a message failed, by Vonage's numeric code, in our words. */
const details: Readonly<Record<string, string>> = {
    '1000': 'Throttled - the account sends faster than it may. Wait and try again.',
    '1022': 'Invalid template - the template is unknown, not approved, or its parameters do not fit.',
    '1050': 'Number barred - this number may not be sent to.',
    '1070': 'Quota exceeded - the account has too little credit for this message.',
    '1120': 'Illegal sender address - local rules do not allow this sender.',
    '1160': 'Destination not permitted - a trial account may only send to its test numbers.',
    '1170': 'Invalid or missing number - the recipient number is not a valid number.',
    '1180': 'Absent subscriber, temporary - the phone could not be reached.',
    '1190': 'Absent subscriber, permanent - the number is no longer in use.',
    '1210': 'Anti-spam rejection - the carrier took the message for spam.',
    '1240': 'Illegal number - the recipient has sent STOP to this sender.',
    '1250': 'Unroutable - there is no route to this number for this kind of message.',
    '1300': 'Not part of the provider network - the number has no account with this provider.',
    '1330': 'Unknown - the carrier gave no reason.',
    '1340': 'Outside of the allowed window - the customer has not written in the last 24 hours.',
    '1360': 'Expired - the message was not delivered within its time to live.',
    '1380': 'Invalid resource - the file could not be fetched from its address.',
    '1381': 'Resource too large - the file is larger than the channel takes.',
    '1382': 'Invalid resource type - the channel does not take this type of file.',
    '1451': 'Invalid context - the quoted message is not known.',
    '1460': 'Daily limit exceeded - the campaign has sent all it may today.',
    '1461': 'Marketing limit - the provider holds back further marketing messages to this person.'
};

/** Every code that the simulator has words for. */
export const failureCodes: readonly string[] = Object.keys(details);

/**
 * @param code Vonage's numeric code as text.
 * @throws when the simulator has no words for the code.
 */
export function failure(code: string, detail: string | undefined = details[code]): Failure {
    if (detail === undefined) {
        throw new RangeError(
            `The simulator knows no failure ${code}. Give a "detail" of your own, or use one of ${Object.keys(details).join(', ')}.`
        );
    }
    return { code, detail };
}

/** The `error` object of a status webhook. */
export function failureOnTheWire(reason: Failure, instance: string) {
    return {
        type: `https://developer.vonage.com/api-errors/messages#${reason.code}`,
        title: reason.code,
        detail: reason.detail,
        instance
    };
}

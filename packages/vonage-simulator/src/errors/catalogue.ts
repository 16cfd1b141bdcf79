import type { Fault } from '../contract/index.ts';
import { VonageError } from './VonageError.ts';

const DOCS = 'https://developer.vonage.com/api-errors';

/** Every refusal that the Messages API gives, in one place. Types and titles are those of Vonage's document. */
export const refusals = {
    wrongCredentials: (why: string) =>
        new VonageError(401, {
            type: `${DOCS}/#unathorized`,
            title: 'You did not provide correct credentials.',
            detail: `Check that you're using the correct credentials, and that your account has this feature enabled. ${why}`
        }),
    noAccess: (why: string) =>
        new VonageError(401, {
            type: `${DOCS}/#unprovisioned`,
            title: 'The credentials provided do not have access to the requested product',
            detail: `Check your API key is correct and has been whitelisted. ${why}`
        }),
    lowBalance: () =>
        new VonageError(402, {
            type: `${DOCS}/#low-balance`,
            title: 'Low balance',
            detail: 'This request could not be performed due to your account balance being low.'
        }),
    notFound: (uuid: string) =>
        new VonageError(404, {
            type: `${DOCS}#not-found`,
            title: 'Not Found',
            detail: `External Id not found for message ${uuid}.`
        }),
    invalidJson: (why: string) =>
        new VonageError(422, {
            type: `${DOCS}#invalid-json`,
            title: 'The request body did not contain valid JSON',
            detail: why
        }),
    unsupportedChannel: () =>
        new VonageError(422, {
            type: `${DOCS}/messages#1100`,
            title: 'Unsupported channel',
            detail: 'The specified channel is not supported.'
        }),
    unsupportedOperation: () =>
        new VonageError(422, {
            type: '',
            title: 'Operation not supported',
            detail: 'This operation is not supported for this channel.'
        }),
    invalidChannelParameters: (faults: readonly Fault[]) =>
        new VonageError(422, {
            type: `${DOCS}/messages#1110`,
            title: 'Invalid channel parameters',
            detail: 'The value of one or more parameters is invalid.',
            invalid_parameters: faults
        }),
    invalidSender: (faults: readonly Fault[]) =>
        new VonageError(422, {
            type: `${DOCS}/messages#1120`,
            title: 'Invalid sender',
            detail: 'The `from` parameter is invalid for the given channel.',
            invalid_parameters: faults
        }),
    invalidRecipient: (faults: readonly Fault[]) =>
        new VonageError(422, {
            type: `${DOCS}/messages#1170`,
            title: 'Invalid recipient',
            detail: 'The `to` parameter is invalid for the given channel.',
            invalid_parameters: faults
        }),
    invalidMessageType: (faults: readonly Fault[]) =>
        new VonageError(422, {
            type: `${DOCS}/messages#1140`,
            title: 'Invalid message type',
            detail: 'The `message_type` parameter is invalid for the given channel.',
            invalid_parameters: faults
        }),
    invalidParameters: (faults: readonly Fault[]) =>
        new VonageError(422, {
            type: `${DOCS}/messages#1150`,
            title: 'Invalid params',
            detail: 'The value of one or more parameters is invalid.',
            invalid_parameters: faults
        }),
    invalidClientReference: () =>
        new VonageError(422, {
            type: `${DOCS}/messages#1060`,
            title: 'Invalid client reference',
            detail: 'The client reference can be a string of up to 100 characters.'
        }),
    rateLimit: () =>
        new VonageError(429, {
            type: `${DOCS}/messages#1000`,
            title: 'Rate Limit Hit',
            detail: 'Please wait, then retry your request'
        }),
    internal: () =>
        new VonageError(500, {
            type: `${DOCS}/messages#1000`,
            title: 'Internal error',
            detail: 'There was an error processing your request in the Platform.'
        }),
    /** Not Vonage's: it says that the simulator lacks something, where a plausible answer would mislead. */
    notSimulated: (what: string, instead: string) =>
        new VonageError(501, {
            type: 'about:blank#not-simulated',
            title: 'Not in the simulator',
            detail: `${what} exists at Vonage but not in this simulator. ${instead}`
        })
} as const;

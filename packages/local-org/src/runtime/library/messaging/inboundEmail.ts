import { definePlatformInterface } from '../definePlatformType.ts';
import { defineValueClass } from '../support/index.ts';

const attachment = { body: null, fileName: null, headers: null, mimeTypeSubType: null };

/**
 * What an e-mail service hands to its class. Source: Apex Reference Guide, "InboundEmail Class" and its
 * neighbours. No mail arrives in the local org: code makes these objects itself, as tests do.
 */
export const inboundEmailTypes = [
    definePlatformInterface('Messaging.InboundEmailHandler'),
    defineValueClass('Messaging.InboundEmail', {
        authenticationResults: null,
        binaryAttachments: null,
        ccAddresses: null,
        fromAddress: null,
        fromName: null,
        headers: null,
        htmlBody: null,
        htmlBodyIsTruncated: null,
        inReplyTo: null,
        messageId: null,
        plainTextBody: null,
        plainTextBodyIsTruncated: null,
        references: null,
        replyTo: null,
        subject: null,
        textAttachments: null,
        toAddresses: null
    }),
    defineValueClass('Messaging.InboundEmail.BinaryAttachment', attachment),
    defineValueClass('Messaging.InboundEmail.TextAttachment', {
        ...attachment,
        bodyIsTruncated: null,
        charset: null
    }),
    defineValueClass('Messaging.InboundEmail.Header', { name: null, value: null }),
    defineValueClass('Messaging.InboundEmailResult', { message: null, success: null }),
    defineValueClass('Messaging.InboundEnvelope', { fromAddress: null, toAddress: null })
];

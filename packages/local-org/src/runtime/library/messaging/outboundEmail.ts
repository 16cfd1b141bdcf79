import { accessorsOf, defineValueClass, type ApexValues } from '../support/index.ts';

/** Of every e-mail. Source: Apex Reference Guide, "Email Class (Base Email Methods)". */
const EMAIL = {
    BccSender: false,
    EmailPriority: null,
    ReplyTo: null,
    SaveAsActivity: true,
    SenderDisplayName: null,
    Subject: null,
    UseSignature: true
};

/** Source: Apex Reference Guide, "SingleEmailMessage Methods". */
const SINGLE = {
    BccAddresses: null,
    CcAddresses: null,
    Charset: null,
    EntityAttachments: null,
    FileAttachments: null,
    HtmlBody: null,
    InReplyTo: null,
    OptOutPolicy: null,
    OrgWideEmailAddressId: null,
    PlainTextBody: null,
    References: null,
    TargetObjectId: null,
    ToAddresses: null,
    WhatId: null
};

const FILE = { Body: null, ContentType: null, FileName: null, Inline: false };

/** `isX` and `setX` of a property that is true or false. */
function switchOf(name: string) {
    return {
        [`is${name}`]: (_rt: unknown, self: ApexValues) => self.get(name),
        [`set${name}`]: (_rt: unknown, self: ApexValues, value: boolean | null) => {
            self.values.set(name, value);
        }
    };
}

/** E-mails that code sends. Templates are not in the local org, so what names one is not there either. */
export const outboundEmailTypes = [
    defineValueClass('Messaging.Email', EMAIL, {
        // Only its subclasses can be made.
        constructors: {},
        methods: accessorsOf(Object.keys(EMAIL))
    }),
    defineValueClass(
        'Messaging.SingleEmailMessage',
        { ...EMAIL, ...SINGLE, TreatTargetObjectAsRecipient: true },
        {
            superclass: 'Messaging.Email',
            methods: {
                ...accessorsOf(Object.keys({ ...EMAIL, ...SINGLE })),
                ...switchOf('TreatTargetObjectAsRecipient')
            }
        }
    ),
    defineValueClass('Messaging.EmailFileAttachment', FILE, {
        methods: accessorsOf(Object.keys(FILE))
    }),
    defineValueClass(
        'Messaging.SendEmailResult',
        { Errors: null, Success: true },
        {
            methods: {
                'getErrors()': (_rt, self: ApexValues) => self.get('Errors'),
                'isSuccess()': (_rt, self: ApexValues) => self.get('Success')
            }
        }
    ),
    defineValueClass(
        'Messaging.SendEmailError',
        { Fields: null, Message: null, StatusCode: null, TargetObjectId: null },
        {
            methods: {
                'getFields()': (_rt, self: ApexValues) => self.get('Fields'),
                'getMessage()': (_rt, self: ApexValues) => self.get('Message'),
                'getStatusCode()': (_rt, self: ApexValues) => self.get('StatusCode'),
                'getTargetObjectId()': (_rt, self: ApexValues) => self.get('TargetObjectId')
            }
        }
    )
];

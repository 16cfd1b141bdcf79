import type { Area } from '../Rule.ts';

export const messaging: Area = {
    name: 'messaging',
    title: 'E-mail',
    rules: [
        {
            id: 'email-inbound',
            rule: 'An inbound e-mail reaches its handler with envelope and attachments.',
            evidence: { document: 'Apex Developer Guide, "Inbound Email"' },
            state: { simplified: 'Code makes the e-mail itself: no service receives one.' },
            tests: ['org/EmailTest.inboundEmailReaches'],
            mutant: {
                file: 'runtime/library/support/valueClass.ts',
                from: '        set: (_rt, self: ApexValues, value: unknown) => {\n            self.values.set(name, value);',
                to: '        set: (_rt, self: ApexValues, _value: unknown) => {\n            self.values.set(name, null);'
            }
        },
        {
            id: 'email-limit',
            rule: 'Each call of sendEmail counts once, whatever it sends.',
            evidence: { document: 'Apex Developer Guide, "Execution Governors and Limits"' },
            state: { simplified: 'What is sent is noted, not delivered.' },
            tests: ['org/EmailTest.eachSendCountsOnce'],
            mutant: {
                file: 'runtime/library/messaging/sendEmail.ts',
                from: "rt.transaction.limits.count('EmailInvocations');",
                to: "rt.transaction.limits.count('EmailInvocations', list.items.length);"
            }
        },
        {
            id: 'email-refusal',
            rule: 'An e-mail without recipient is an EmailException that tells row and status.',
            evidence: { document: 'Apex Reference Guide, "Messaging Class"' },
            state: { simplified: 'The words are knowledge.' },
            tests: ['org/EmailTest.anEmailWithoutRecipient'],
            mutant: {
                file: 'runtime/library/messaging/sendEmail.ts',
                from: 'if (recipients.length === 0 && target === null) {',
                to: 'if (recipients.length < 0 && target === null) {'
            }
        },
        {
            id: 'email-partial',
            rule: 'Without all-or-none errors stand in the results, and the others are sent.',
            evidence: { document: 'Apex Reference Guide, "Messaging Class"' },
            state: 'Exact',
            tests: ['org/EmailTest.withoutAllOrNone'],
            mutant: {
                file: 'runtime/library/messaging/sendEmail.ts',
                from: 'if (refused !== null && allOrNone !== false)',
                to: 'if (refused !== null)'
            }
        }
    ]
};

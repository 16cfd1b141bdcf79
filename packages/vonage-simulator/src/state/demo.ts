import { newKeyPair } from './keys.ts';
import type { KeyPair } from './keys.ts';
import { demoTemplates } from '../templates/index.ts';
import type { Account } from './Account.ts';
import { newPhone } from './PhoneStore.ts';
import type { Phone } from './PhoneStore.ts';

const DEMO_WABA = '100000000000001';
/** Euros that the demo account starts with: enough for some 30,000 SMS. */
export const DEMO_BALANCE = 1000;

const DEMO_APPLICATION = '5c1a7f3e-0b2d-4e6f-8a9b-c0d1e2f3a4b5';

/**
 * The account that everything starts with. All numbers come from ranges kept free for fiction:
 * 555-01xx in the United States, Ofcom's drama numbers in Britain. Only the key pair is new each time.
 */
export function demoAccount({ publicKey, privateKey }: KeyPair = newKeyPair()): Account {
    const own = { applicationId: DEMO_APPLICATION, optOutAssist: false } as const;

    return {
        apiKey: 'd3m0ac7e',
        apiSecret: 'Demo5ecret4Local',
        signatureSecret: 'demo-signature-secret-for-local-use-only-0123456789',
        balance: DEMO_BALANCE,
        autoReload: false,
        webhooks: { inboundUrl: '', statusUrl: '' },
        applications: [
            {
                id: DEMO_APPLICATION,
                name: 'Conversations demo',
                publicKey,
                webhooks: { inboundUrl: '', statusUrl: '' },
                authenticateInboundMedia: false,
                otherCapabilities: {}
            }
        ],
        numbers: [
            {
                ...own,
                number: '14155550100',
                country: 'US',
                features: ['SMS', 'MMS', 'VOICE'],
                type: 'mobile-lvn',
                optOutAssist: true
            },
            { ...own, number: '14155550101', country: 'US', features: ['SMS'], type: 'mobile-lvn' },
            {
                ...own,
                number: '447700900100',
                country: 'GB',
                features: ['SMS'],
                type: 'mobile-lvn'
            },
            {
                ...own,
                number: '442079460958',
                country: 'GB',
                features: ['WHATSAPP'],
                type: 'landline'
            }
        ],
        wabas: [
            {
                id: DEMO_WABA,
                name: 'Conversations demo',
                namespace: 'c0ffee00_demo_4e6f_8a9b_c0d1e2f3a4b5',
                numbers: ['442079460958']
            }
        ],
        templates: demoTemplates(DEMO_WABA),
        demo: { applicationId: DEMO_APPLICATION, privateKey }
    };
}

export function demoPhones(): Phone[] {
    return [
        newPhone('14155550142', 'Jane Smith'),
        newPhone('14155550143', 'Omar Haddad'),
        newPhone('447700900142', 'Priya Nair'),
        newPhone('447700900143', 'Tom Ellis')
    ];
}

import type { OrgService } from '@vonage-conversations/local-org/server';
import type { Simulator } from '@vonage-conversations/vonage-simulator';

/** Names as the package has them. */
const NAMED_CREDENTIALS = [
    'Vonage_API',
    'Vonage_REST',
    'Vonage_Sandbox',
    'Vonage_API_EU',
    'Vonage_API_US',
    'Vonage_API_AP'
];
const CERTIFICATE = 'Vonage_Application';
const SITE_PATH = 'webhooks';
/** The simulator's; templates belong to it. */
const WHATSAPP_ACCOUNT = '100000000000001';

/**
 * Does what an administrator does in Setup after installing, and what the package brings for the real Vonage: points the
 * named credentials at it (here the simulator), imports the certificate, lets the org call its own site.
 */
export async function reachVonage(
    org: OrgService,
    orgUrl: string,
    simulator: Simulator
): Promise<void> {
    // The simulator plays all of Vonage's hosts at one address.
    for (const name of NAMED_CREDENTIALS) await org.setNamedCredential(name, simulator.url);
    await org.importCertificate(CERTIFICATE, simulator.account.privateKey);
    await org.allowRemoteSite(orgUrl);
}

/**
 * Tells Vonage where to post.
 *
 * @param webhookToken secret part of the addresses; null when the setup tells it
 */
export function deliverWebhooks(
    orgUrl: string,
    simulator: Simulator,
    webhookToken: string | null
): void {
    if (webhookToken === null) return;
    const webhooks = `${siteUrl(orgUrl)}/services/apexrest/webhook`;
    simulator.setWebhooks({
        inboundUrl: `${webhooks}/inbound/${webhookToken}`,
        statusUrl: `${webhooks}/status/${webhookToken}`
    });
}

const siteUrl = (orgUrl: string): string => `${orgUrl}/${SITE_PATH}`;

/** The settings and brand numbers that the setup tab would write. Once, in an empty org. */
export async function writeSettings(
    org: OrgService,
    administratorId: string,
    orgUrl: string,
    simulator: Simulator,
    webhookToken: string
): Promise<void> {
    const { account } = simulator;
    await insert(org, administratorId, 'Vonage_Settings__c', [
        {
            SetupOwnerId: await org.organizationId(),
            Api_Key__c: account.apiKey,
            Api_Secret__c: account.apiSecret,
            Application_Id__c: account.applicationId,
            Certificate_Name__c: CERTIFICATE,
            Signature_Secret__c: account.signatureSecret,
            Webhook_Token__c: webhookToken,
            Site_Url__c: siteUrl(orgUrl),
            Setup_Progress__c: 'ACCOUNT,CERTIFICATE,SITE,APPLICATION,NUMBERS,WHATSAPP,PEOPLE,TRIAL'
        }
    ]);
    await insert(org, administratorId, 'Messaging_Settings__c', [
        { SetupOwnerId: await org.organizationId(), Default_Country__c: 'US' }
    ]);
    await insert(org, administratorId, 'Brand_Number__c', brandNumbers(simulator));
}

const NICKNAMES: Readonly<Record<string, string>> = { US: 'US Support', GB: 'UK Support' };

function brandNumbers(simulator: Simulator): Record<string, string | boolean>[] {
    const nicknamed = new Set<string>();
    return simulator.account.numbers.map(({ number, country, features }, index) => {
        const isOnWhatsApp = features.some((feature) => feature.toUpperCase() === 'WHATSAPP');
        const isFirst = !nicknamed.has(country);
        nicknamed.add(country);
        const nickname = `${NICKNAMES[country] ?? country}${isFirst ? '' : ' WhatsApp'}`;
        return {
            Name: nickname,
            Number__c: `+${number}`,
            Nickname__c: nickname,
            Brand_Name__c: 'Acme Rentals',
            Tooltip__c: `Customers in ${country} see this number`,
            Country__c: country,
            SMS__c: features.includes('SMS'),
            MMS__c: features.includes('MMS'),
            WhatsApp__c: isOnWhatsApp,
            Default_WhatsApp__c: isOnWhatsApp,
            ...(isOnWhatsApp ? { WhatsApp_Account_Id__c: WHATSAPP_ACCOUNT } : {}),
            Ten_DLC__c: country === 'US',
            Default__c: index === 0,
            Active__c: true
        };
    });
}

/** @throws Error naming the first refused record */
export async function insert(
    org: OrgService,
    userId: string,
    object: string,
    records: Record<string, string | number | boolean | null>[]
): Promise<string[]> {
    const rows = records.map((fields) => ({
        operation: 'insert' as const,
        object,
        id: null,
        fields
    }));
    const results = await org.save(userId, rows, true);
    return results.map((result) => {
        if (result.id !== null && result.success) return result.id;
        const reasons = result.errors.map((error) => error.message).join(' ');
        throw new Error(`The demo's ${object} was refused: ${reasons}`);
    });
}

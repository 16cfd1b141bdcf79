import fc from 'fast-check';
import { webhookFixtures } from './fixtures.ts';
import { hostileBodies } from './hostileBodies.ts';
import type { Forgery } from './WebhookOrg.ts';
import { WebhookOrg } from './WebhookOrg.ts';

/** What a call that is not trusted may not add to. */
const RECORDS = ['Message__c', 'Conversation__c', 'Webhook_Failure__c', 'Message_Media__c'];

export interface FuzzResult {
    readonly bodies: number;
    /** How often each status was answered to a signed body. */
    readonly answers: Readonly<Record<string, number>>;
    /** Rows that count refused calls. */
    readonly refusalRows: number;
}

/**
 * Posts hostile bodies, every other one without proof that it comes from Vonage.
 *
 * @param root folder of the project
 * @param seed makes a run repeatable; fast-check prints it with what it found
 * @throws Error with the smallest body that is answered 5xx, is lost, or leaves a record though it is not trusted
 */
export async function fuzzWebhooks(
    root: string,
    bodies: number,
    seed: number
): Promise<FuzzResult> {
    const org = await WebhookOrg.open(root);
    const hostile = hostileBodies(webhookFixtures(root));
    const kind = fc.constantFrom('inbound', 'status', 'other', '');
    const answers: Record<string, number> = {};
    const half = Math.ceil(bodies / 2);
    const taken = new Set<string>();

    const trusted = fc.asyncProperty(kind, hostile, async (way, body) => {
        const status = await org.post(way, body);
        answers[status] = (answers[status] ?? 0) + 1;
        if (status !== 200 && status !== 400) throw new Error(`It was answered ${status}.`);
        if (status === 200 && way === 'inbound') taken.add(uuidOf(body));
        org.settle();
        if (org.failures.length > 0) throw new Error(org.failures.splice(0).join('; '));
    });
    await fc.assert(trusted, { numRuns: half, seed, includeErrorInReport: true });

    await mustBeThere(taken, org);
    const before = await counted(org);
    const untrusted = fc.asyncProperty(kind, hostile, forgery, async (way, body, forge) => {
        const status = await org.post(way, body, forge(body, org));
        if (status !== 401) throw new Error(`It was answered ${status}.`);
        org.settle();
    });
    await fc.assert(untrusted, { numRuns: bodies - half, seed, includeErrorInReport: true });
    const after = await counted(org);
    if (before !== after) throw new Error(`Records were left: ${before} became ${after}.`);
    return { bodies, answers, refusalRows: await org.count('Webhook_Refusal__c') };
}

/** Ways to be not trusted. */
const forgery = fc.constantFrom<(body: Buffer, org: WebhookOrg) => Forgery>(
    () => ({ authorization: null }),
    () => ({ authorization: 'Bearer' }),
    () => ({ authorization: 'Bearer eyJhbGciOiJub25lIn0.e30.' }),
    () => ({ token: 'guessed' }),
    () => ({ token: '' }),
    () => ({ token: "' OR 1=1" }),
    (body, org) => ({ authorization: org.authorization(body, { signatureSecret: 'guessed' }) }),
    (body, org) => ({ authorization: org.authorization(body, { apiKey: 'other123' }) }),
    (body, org) => ({ authorization: org.authorization(Buffer.concat([body, Buffer.from(' ')])) })
);

/** @throws Error naming messages that were answered 200 and are neither kept nor failed */
async function mustBeThere(taken: ReadonlySet<string>, org: WebhookOrg): Promise<void> {
    const known = new Set<string>();
    for (const object of ['Message__c', 'Webhook_Failure__c']) {
        const rows = await org.query(`SELECT Message_UUID__c FROM ${object}`);
        for (const row of rows) known.add(String(row['Message_UUID__c']).toLowerCase());
    }
    const lost = [...taken].filter((uuid) => !known.has(uuid));
    if (lost.length > 0) throw new Error(`Lost: ${lost.slice(0, 5).join(', ')}.`);
}

function uuidOf(body: Buffer): string {
    const { message_uuid: uuid } = JSON.parse(body.toString('utf8')) as { message_uuid: unknown };
    return String(uuid).toLowerCase();
}

async function counted(org: WebhookOrg): Promise<string> {
    const counts: string[] = [];
    for (const object of RECORDS) counts.push(`${object} ${await org.count(object)}`);
    return counts.join(', ');
}

import type { TransactionUsage } from '../../packages/local-org/src/host/index.ts';
import type { Org } from '../../packages/local-org/src/index.ts';
import { openTestOrg, protocolService } from '../../packages/local-org/src/index.ts';
import { authorizationFor } from './sign.ts';
import type { Signer } from './sign.ts';

const TOKEN = 'token-of-the-webhooks';

/** Headers or token other than the right ones. */
export interface Forgery {
    readonly token?: string;
    readonly authorization?: string | null;
}

/** An org without a server, in this process, with webhooks posted to its Site by a function call. */
export class WebhookOrg {
    readonly signer: Signer = {
        apiKey: 'abcd1234',
        applicationId: 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee',
        signatureSecret: 'signature secret of the webhooks'
    };
    /** What event triggers threw and nobody caught. */
    readonly failures: string[] = [];
    /** What each transaction took, in the order they ended. */
    readonly transactions: TransactionUsage[] = [];
    private readonly org: Org;
    private readonly api: ReturnType<typeof protocolService>;
    private readonly administrator: string;

    private constructor(org: Org) {
        this.org = org;
        this.api = protocolService(org);
        this.administrator = org.administrator().id;
        org.transactions.onEnd = (usage) => this.transactions.push(usage);
        org.events.onFailure = (object, error) => this.failures.push(`${object}: ${error.message}`);
    }

    /** @param root folder of the project */
    static async open(root: string): Promise<WebhookOrg> {
        const { org } = openTestOrg(root, 'webhooks');
        if (org === null) throw new Error('The package does not compile: npx local-org check');
        const webhooks = new WebhookOrg(org);
        await webhooks.insert('Vonage_Settings__c', {
            SetupOwnerId: org.runtime.host.organization.id,
            Api_Key__c: webhooks.signer.apiKey,
            Application_Id__c: webhooks.signer.applicationId,
            Signature_Secret__c: webhooks.signer.signatureSecret,
            Webhook_Token__c: TOKEN
        });
        await webhooks.insert('PermissionSetAssignment', {
            AssigneeId: await webhooks.idOf("User WHERE Username = 'webhooks@local.org'"),
            PermissionSetId: await webhooks.idOf("PermissionSet WHERE Name = 'Messaging_Webhook'")
        });
        return webhooks;
    }

    /** Posts to the Site, rightly signed unless told otherwise. @returns HTTP status of the answer */
    async post(
        kind: string,
        body: string | Buffer,
        { token = TOKEN, authorization = this.authorization(body) }: Forgery = {}
    ): Promise<number> {
        const path = `/webhook/${kind}/${token}`;
        const { status } = await this.api.apexRest(null, {
            method: 'POST',
            path,
            parameters: {},
            headers: authorization === null ? {} : { Authorization: authorization },
            body: Buffer.from(body),
            remoteAddress: '127.0.0.1'
        });
        return status;
    }

    /** As Vonage signs at this org's time; with another signer, as somebody else does. */
    authorization(body: string | Buffer, signer: Partial<Signer> = {}): string {
        const now = this.org.runtime.host.clock.now();
        return authorizationFor(body, { ...this.signer, ...signer }, now);
    }

    /** Lets every event and job run that is due. */
    settle(): void {
        while (this.org.workOnce());
    }

    async count(object: string): Promise<number> {
        const soql = `SELECT COUNT() FROM ${object}`;
        return (await this.api.queryRecords(this.administrator, soql, false)).totalSize;
    }

    async query(soql: string): Promise<Record<string, unknown>[]> {
        return (await this.api.queryRecords(this.administrator, soql, false)).records;
    }

    private async idOf(rest: string): Promise<string> {
        const [row] = await this.query(`SELECT Id FROM ${rest}`);
        return String(row?.['Id']);
    }

    /** @throws Error when the org refuses it */
    async insert(object: string, fields: Record<string, string>): Promise<void> {
        const row = { operation: 'insert' as const, object, id: null, fields };
        const [result] = await this.api.save(this.administrator, [row], true);
        if (result?.success !== true) {
            throw new Error(`${object}: ${result?.errors.map(({ message }) => message).join(' ')}`);
        }
    }
}

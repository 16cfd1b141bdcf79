import type { KeptWebhook } from './KeptWebhook.ts';
import type { RelaySettings } from './RelaySettings.ts';

const TIMEOUT_MILLISECONDS = 60_000;

/** What became of each webhook, by id: 200 taken, 400 unreadable (kept there as a failure), 503 send again. */
export type Outcomes = ReadonlyMap<string, number>;

/** Salesforce did not take the batch. The message says why, and holds no secret. */
export class HandOverError extends Error {}

/** The org, by OAuth's client credentials flow. */
export class Salesforce {
    private readonly settings: RelaySettings;
    private session: { token: string; instanceUrl: string } | null = null;

    constructor(settings: RelaySettings) {
        this.settings = settings;
    }

    /** @throws HandOverError */
    async handOver(webhooks: readonly KeptWebhook[]): Promise<Outcomes> {
        let answer = await this.post(webhooks);
        if (answer.status === 401) {
            // The access token is over: a new one is tried once.
            this.session = null;
            answer = await this.post(webhooks);
        }
        if (!answer.ok) {
            throw new HandOverError(`Salesforce answered ${answer.status}: ${await words(answer)}`);
        }
        const { results } = (await answer.json()) as { results: { id: string; status: number }[] };
        return new Map(results.map(({ id, status }) => [id, status]));
    }

    private async post(webhooks: readonly KeptWebhook[]): Promise<Response> {
        const { token, instanceUrl } = (this.session ??= await this.logIn());
        const prefix = this.settings.namespace === undefined ? '' : `${this.settings.namespace}/`;
        return request(`${instanceUrl}/services/apexrest/${prefix}webhook-relay`, {
            method: 'POST',
            headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
            body: JSON.stringify({ webhooks })
        });
    }

    private async logIn(): Promise<{ token: string; instanceUrl: string }> {
        const answer = await request(`${this.settings.loginUrl}/services/oauth2/token`, {
            method: 'POST',
            body: new URLSearchParams({
                grant_type: 'client_credentials',
                client_id: this.settings.clientId,
                client_secret: this.settings.clientSecret
            })
        });
        if (!answer.ok) {
            throw new HandOverError(`The login was refused: ${await words(answer)}`);
        }
        const grant = (await answer.json()) as { access_token: string; instance_url: string };
        return { token: grant.access_token, instanceUrl: grant.instance_url };
    }
}

async function request(url: string, init: RequestInit): Promise<Response> {
    try {
        return await fetch(url, { ...init, signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS) });
    } catch (error) {
        const { message, cause } = error as Error;
        const reason = cause instanceof Error ? `${message}: ${cause.message}` : message;
        throw new HandOverError(`Salesforce cannot be reached (${reason}).`);
    }
}

async function words(answer: Response): Promise<string> {
    return (await answer.text()).slice(0, 500);
}

import { ControlError } from '../phones/index.ts';
import { applicationOf } from '../state/index.ts';
import type { World } from '../World.ts';

/** All that a client needs to connect to the demo account. */
export function demoAccountView(world: World) {
    const { account } = world;
    const { applicationId, privateKey } = account.demo;
    const application = applicationOf(account, applicationId);
    return {
        apiKey: account.apiKey,
        apiSecret: account.apiSecret,
        applicationId,
        privateKey,
        publicKey: application?.publicKey ?? '',
        signatureSecret: account.signatureSecret,
        inboundUrl: application?.webhooks.inboundUrl ?? '',
        statusUrl: application?.webhooks.statusUrl ?? '',
        numbers: account.numbers.map(({ number, country, features }) => ({
            number,
            country,
            features
        })),
        balance: account.balance
    };
}

export interface BalanceChange {
    /** Euros. At 0 or less every send is answered 402. */
    readonly balance: number;
}

/** @throws ControlError 400 when no amount is given. */
export function setBalance(change: BalanceChange | null, world: World) {
    if (typeof change?.balance !== 'number') {
        throw new ControlError(400, 'Say which "balance" the account has, in euros.');
    }
    world.account.balance = change.balance;
    world.events.emit({ type: 'account' });
    return demoAccountView(world);
}

export interface WebhookChange {
    readonly inboundUrl?: string;
    readonly statusUrl?: string;
    /** Addresses for what is sent with the API key instead of the application; left alone when absent. */
    readonly accountInboundUrl?: string;
    readonly accountStatusUrl?: string;
}

/**
 * Sets where webhooks go: the demo application's addresses and, when named, the account's own.
 *
 * @throws ControlError 400 for an address that is none.
 */
export function setWebhooks(change: WebhookChange | null, world: World) {
    const { account } = world;
    const application = applicationOf(account, account.demo.applicationId);
    for (const [name, value] of Object.entries(change ?? {})) {
        requireAddress(name, value);
    }
    if (application) {
        assignGiven(application.webhooks, change?.inboundUrl, change?.statusUrl);
    }
    assignGiven(account.webhooks, change?.accountInboundUrl, change?.accountStatusUrl);
    world.events.emit({ type: 'account' });
    return demoAccountView(world);
}

function assignGiven(
    target: { inboundUrl: string; statusUrl: string },
    inboundUrl: string | undefined,
    statusUrl: string | undefined
): void {
    target.inboundUrl = inboundUrl ?? target.inboundUrl;
    target.statusUrl = statusUrl ?? target.statusUrl;
}

function requireAddress(name: string, value: unknown): void {
    const known = ['inboundUrl', 'statusUrl', 'accountInboundUrl', 'accountStatusUrl'];
    if (!known.includes(name)) {
        throw new ControlError(400, `"${name}" is not known here. Use ${known.join(', ')}.`);
    }
    const usable = typeof value === 'string' && (value === '' || /^https?:\/\//.test(value));
    if (!usable) {
        throw new ControlError(
            400,
            `"${name}" must be an http or https address, or empty for none.`
        );
    }
}

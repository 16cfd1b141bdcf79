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

/** What may be changed of the account. */
export interface AccountChange {
    /** Euros. At 0 or less every send is answered 402. */
    readonly balance?: number;
    readonly autoReload?: boolean;
    /** From now on only this one proves the account. */
    readonly apiSecret?: string;
    /** From now on webhooks are signed with this one. */
    readonly signatureSecret?: string;
}

const CHANGEABLE: Readonly<Record<keyof AccountChange, string>> = {
    balance: 'number',
    autoReload: 'boolean',
    apiSecret: 'string',
    signatureSecret: 'string'
};

/** @throws ControlError 400 when nothing is given, or something that the account does not have. */
export function changeAccount(change: AccountChange | null, world: World) {
    const given = Object.entries(change ?? {});
    const isKnown = ([name, value]: [string, unknown]): boolean =>
        name in CHANGEABLE &&
        typeof value === CHANGEABLE[name as keyof AccountChange] &&
        value !== '';
    if (given.length === 0 || !given.every(isKnown)) {
        const known = Object.entries(CHANGEABLE).map(([name, type]) => `"${name}" (${type})`);
        throw new ControlError(400, `Of the account can be changed: ${known.join(', ')}.`);
    }
    Object.assign(world.account, change);
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

import { isPublicKey } from '../state/index.ts';
import type { Application } from '../state/index.ts';

interface Address {
    readonly address?: string;
    readonly http_method?: string;
}

/** What a client sends to make or change an application. */
export interface ApplicationBody {
    readonly name?: unknown;
    readonly keys?: { readonly public_key?: unknown };
    readonly capabilities?: Readonly<Record<string, unknown>> & {
        readonly messages?: {
            readonly version?: string;
            readonly authenticate_inbound_media?: boolean;
            readonly webhooks?: { readonly inbound_url?: Address; readonly status_url?: Address };
        };
    };
}

/** One thing wrong with such a body. */
export interface BodyFault {
    readonly name: string;
    readonly reason: string;
}

/** Everything wrong with the body; nothing when it is good. */
export function faultsOf(body: ApplicationBody | null): BodyFault[] {
    const faults: BodyFault[] = [];
    if (typeof body?.name !== 'string' || body.name === '') {
        faults.push({ name: 'name', reason: 'is required' });
    }
    const key = body?.keys?.public_key;
    if (key !== undefined && !(typeof key === 'string' && isPublicKey(key))) {
        faults.push({ name: 'keys.public_key', reason: 'must be an RSA public key in PEM' });
    }
    const webhooks = body?.capabilities?.messages?.webhooks ?? {};
    for (const [name, url] of Object.entries(webhooks)) {
        if (!/^https?:\/\//.test(url?.address ?? '')) {
            faults.push({
                name: `capabilities.messages.webhooks.${name}.address`,
                reason: 'must be a URL'
            });
        }
        if (url?.http_method !== undefined && url.http_method !== 'POST') {
            faults.push({
                name: `capabilities.messages.webhooks.${name}.http_method`,
                reason: 'must be POST'
            });
        }
    }
    return faults;
}

/** The parts of an application that the body decides. What it leaves out is gone, as with Vonage's PUT. */
export function settingsIn(
    body: ApplicationBody
): Pick<Application, 'name' | 'webhooks' | 'authenticateInboundMedia' | 'otherCapabilities'> {
    const { messages, ...otherCapabilities } = body.capabilities ?? {};
    return {
        name: String(body.name),
        webhooks: {
            inboundUrl: messages?.webhooks?.inbound_url?.address ?? '',
            statusUrl: messages?.webhooks?.status_url?.address ?? ''
        },
        authenticateInboundMedia: messages?.authenticate_inbound_media ?? false,
        otherCapabilities
    };
}

/** An application as the API shows it; the private key only when it has just been made. */
export function applicationOnTheWire(application: Application, privateKey?: string) {
    const { id, name, publicKey, webhooks, authenticateInboundMedia } = application;
    const address = (url: string) => ({ address: url, http_method: 'POST' });
    return {
        id,
        name,
        keys: { public_key: publicKey, ...(privateKey && { private_key: privateKey }) },
        capabilities: {
            ...application.otherCapabilities,
            messages: {
                version: 'v1',
                authenticate_inbound_media: authenticateInboundMedia,
                webhooks: {
                    ...(webhooks.inboundUrl && { inbound_url: address(webhooks.inboundUrl) }),
                    ...(webhooks.statusUrl && { status_url: address(webhooks.statusUrl) })
                }
            }
        },
        _links: { self: { href: `/v2/applications/${id}` } }
    };
}

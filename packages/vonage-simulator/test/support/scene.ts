import { randomUUID } from 'node:crypto';
import type { TestContext } from 'node:test';
import { importPKCS8, SignJWT } from 'jose';
import { newKeyPair, repeatableIds, startSimulator } from '../../src/index.ts';
import type { Simulator, SimulatorOptions } from '../../src/index.ts';
import { startReceiver } from './receiver.ts';
import type { Receiver } from './receiver.ts';

/** A simulator on a stopped clock, the org that it tells, and the ways to speak to it. */
export interface Scene {
    readonly simulator: Simulator;
    readonly org: Receiver;
    /** A send with the application's token. */
    send(body: unknown, authorization?: string): Promise<Answer>;
    /** Any request; a body that is no text is sent as JSON. */
    call(
        method: string,
        path: string,
        body?: unknown,
        headers?: Record<string, string>
    ): Promise<Answer>;
    token(claims?: Record<string, unknown>): Promise<string>;
    basic(): string;
    /** Statuses that arrived at the org, oldest first. */
    statuses(): unknown[];
}

export interface Answer {
    readonly status: number;
    readonly body: any; // eslint-disable-line @typescript-eslint/no-explicit-any -- answers of many shapes, asserted on
}

export const US_NUMBER = '14155550100';
export const GB_NUMBER = '447700900100';
export const WHATSAPP_NUMBER = '442079460958';
export const JANE = '14155550142';

export const smsTo = (to: string, text = 'Your lamp is ready.') => ({
    channel: 'sms',
    message_type: 'text',
    to,
    from: US_NUMBER,
    text
});

/** Making a key takes longer than most tests; one for all of a file's scenes is enough. */
const keyPair = newKeyPair();

/** Starts a scene that ends with the test. */
export async function scene(test: TestContext, options: SimulatorOptions = {}): Promise<Scene> {
    const org = await startReceiver();
    const simulator = await startSimulator({
        port: 0,
        speed: 0,
        ids: repeatableIds(1),
        keyPair,
        inboundUrl: `${org.url}/inbound?token=secret`,
        statusUrl: `${org.url}/status?token=secret`,
        requestsPerSecond: 1000,
        onError: (error) => {
            throw error;
        },
        ...options
    });
    test.after(async () => {
        await simulator.close();
        await org.close();
    });

    const call: Scene['call'] = async (method, path, body, headers = {}) => {
        const answer = await fetch(simulator.url + path, {
            method,
            headers: {
                ...(body !== undefined && { 'content-type': 'application/json' }),
                ...headers
            },
            ...(body !== undefined && {
                body: typeof body === 'string' ? body : JSON.stringify(body)
            })
        });
        return { status: answer.status, body: parsed(await answer.text()) };
    };
    const token: Scene['token'] = async (claims = {}) => {
        const { applicationId, privateKey } = simulator.account;
        const now = Math.floor(Date.now() / 1000);
        const standard = {
            application_id: applicationId,
            iat: now,
            exp: now + 900,
            jti: randomUUID()
        };
        return new SignJWT({ ...standard, ...claims })
            .setProtectedHeader({ alg: 'RS256', typ: 'JWT' })
            .sign(await importPKCS8(privateKey, 'RS256'));
    };
    const basic = (): string => {
        const { apiKey, apiSecret } = simulator.account;
        return `Basic ${Buffer.from(`${apiKey}:${apiSecret}`).toString('base64')}`;
    };
    return {
        simulator,
        org,
        call,
        token,
        basic,
        send: async (body, authorization) =>
            call('POST', '/v1/messages', body, {
                authorization: authorization ?? `Bearer ${await token()}`
            }),
        statuses: () =>
            org.received
                .filter(({ path }) => path.startsWith('/status'))
                .map(({ body }) => body['status'])
    };
}

function parsed(text: string): unknown {
    try {
        return JSON.parse(text);
    } catch {
        return text;
    }
}

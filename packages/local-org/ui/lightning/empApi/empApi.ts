import { sentenceOf } from '../../shell/http/http.ts';
import { session } from '../../shell/session/session.ts';
import { stream } from '../../shell/stream/stream.ts';

interface Subscription {
    id: string;
    channel: string;
    replayId: number;
    errors: [];
}

type Message = unknown;

let debug = false;
const own = new WeakMap<Subscription, string>();

/**
 * Listens on a channel such as `/event/Message_Event__e`.
 *
 * @param replayId -1: new events only; -2: those still kept as well; else: those after it
 * @throws in the mobile app, where the module is not supported, and when the org refuses
 */
export async function subscribe(
    channel: string,
    replayId: number,
    onMessage: (message: Message) => void
): Promise<Subscription> {
    if (!isSupported()) {
        throw refusal(channel, 'lightning/empApi is not supported in the Salesforce mobile app.');
    }
    try {
        const name = await stream.subscribe(channel, replayId, (message) => {
            if (debug) {
                // eslint-disable-next-line no-console -- printing is what setDebugFlag is for
                console.debug('[EmpApi]', message);
            }
            onMessage(message);
        });
        const subscription: Subscription = { id: `_${name}`, channel, replayId, errors: [] };
        own.set(subscription, name);
        return subscription;
    } catch (error) {
        throw refusal(channel, sentenceOf(error));
    }
}

export async function unsubscribe(
    subscription: Subscription,
    callback?: (response: unknown) => void
): Promise<unknown> {
    const name = own.get(subscription);
    if (name) {
        await stream.unsubscribe(name);
    }
    const response = {
        id: subscription?.id,
        channel: '/meta/unsubscribe',
        subscription: subscription?.channel,
        successful: name !== undefined,
        ext: {}
    };
    callback?.(response);
    return response;
}

export function onError(callback: (error: unknown) => void): void {
    stream.onError(callback);
}

export function setDebugFlag(flag: boolean): void {
    debug = flag;
}

/** false in the mobile app. */
export async function isEmpEnabled(): Promise<boolean> {
    return isSupported();
}

function isSupported(): boolean {
    return session.formFactor === 'Large';
}

function refusal(channel: string, error: string): unknown {
    return { channel: '/meta/subscribe', subscription: channel, successful: false, error };
}

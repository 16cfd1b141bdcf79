import type { ObjectSchema } from '../contract/index.ts';
import type { Message, Webhook } from '../state/index.ts';
import { preciseTime } from '../time/index.ts';
import type { World } from '../World.ts';
import { post } from './post.ts';
import { isWorthRetrying, nextDelay } from './retrySchedule.ts';

/** One event to tell the business of. */
export interface WebhookEvent {
    readonly kind: Webhook['kind'];
    readonly message: Message;
    readonly schema: ObjectSchema;
    readonly body: Readonly<Record<string, unknown>>;
    /** Empty when none is set. */
    readonly url: string;
}

/**
 * Hands an event over, and keeps trying as Vonage does. Returns after the first try.
 *
 * @throws when the simulator itself would break the contract.
 */
export async function dispatch(event: WebhookEvent, world: World): Promise<void> {
    requireContract(event, world);
    const webhook = record(event, undefined, world);
    if (event.url === '') {
        return;
    }
    await attempt(webhook, event.message, !world.faults.hits('unsignedWebhooks'), world);
    if (world.faults.hits('duplicateWebhooks')) {
        await attempt(record(event, 'duplicate', world), event.message, true, world);
    }
}

/** Takes up again, after a restart, the webhooks that were to be tried again. */
export function resumeWebhooks(world: World): void {
    for (const webhook of world.wire.webhooks()) {
        const message = world.messages.find(webhook.messageUuid);
        if (message && (webhook.state === 'retrying' || webhook.state === 'sending')) {
            const due = Date.parse(webhook.nextAttemptAt ?? '') || world.clock.now();
            world.clock.after(due - world.clock.now(), () =>
                attempt(webhook, message, true, world)
            );
        }
    }
}

function record(event: WebhookEvent, note: string | undefined, world: World): Webhook {
    const unset = event.url === '';
    return world.wire.addWebhook({
        id: world.ids.uuid(),
        kind: event.kind,
        messageUuid: event.message.uuid,
        url: event.url,
        body: JSON.stringify(event.body),
        attempts: [],
        state: unset ? 'lost' : 'sending',
        ...(note && { note }),
        ...(unset && {
            note: `No ${event.kind} address is set, so nothing was sent. Set one with PUT /_sim/account/webhooks.`
        })
    });
}

async function attempt(
    webhook: Webhook,
    message: Message,
    signed: boolean,
    world: World
): Promise<void> {
    webhook.attempts.push(await post(webhook, message.applicationId, signed, world));
    settle(webhook, message, world);
    world.wire.changed(webhook);
}

function settle(webhook: Webhook, message: Message, world: World): void {
    const last = webhook.attempts.at(-1);
    delete webhook.nextAttemptAt;
    if (last?.status !== undefined && last.status >= 200 && last.status < 300) {
        webhook.state = 'delivered';
        return;
    }
    if (!isWorthRetrying(last?.status)) {
        webhook.state = 'lost';
        return;
    }
    const now = world.clock.now();
    const started = Date.parse(webhook.attempts[0]?.at ?? preciseTime(now));
    const delay = nextDelay(webhook.attempts.length, now - started);
    if (delay === undefined) {
        webhook.state = 'dropped';
        return;
    }
    webhook.state = 'retrying';
    webhook.nextAttemptAt = preciseTime(now + delay);
    world.clock.after(delay, () => attempt(webhook, message, true, world));
}

function requireContract(event: WebhookEvent, world: World): void {
    const faults = world.reader.faultsOf(event.schema, event.body);
    if (faults.length > 0) {
        const list = faults.map((fault) => `${fault.name} ${fault.reason}`).join('; ');
        throw new Error(
            `The simulator was about to send a ${event.message.channel} ${event.kind} webhook that breaks the contract: ${list}`
        );
    }
}

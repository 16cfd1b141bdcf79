import { acceptNext } from '../accept/index.ts';
import { channelRules } from '../channels/index.ts';
import { failure } from '../errors/index.ts';
import { identifyBody } from '../identify/index.ts';
import type { Failure, Message } from '../state/index.ts';
import type { World } from '../World.ts';
import { report } from './report.ts';

/** How long a message waits for a phone that is off, in seconds, when it names no `ttl`: three days. */
const DEFAULT_TTL_SECONDS = 72 * 60 * 60;

/** Vonage hands the message to the carrier or to WhatsApp, which takes it or refuses it. */
export async function handToProvider(message: Message, world: World): Promise<void> {
    const refusal = await channelRules(message.channel).refusal(message, world);
    if (refusal) {
        await reject(message, refusal, world);
        return;
    }
    charge(message, 'submitted', world);
    world.clock.after(world.pace.delivered, () => arriveAtPhone(message, world));
    await report(message, { status: 'submitted' }, world);
}

/** The message reaches the phone, if the phone is on. Otherwise it waits until its time to live has passed. */
export async function arriveAtPhone(message: Message, world: World): Promise<void> {
    if (message.status !== 'submitted') {
        return;
    }
    const phone = world.phones.at(message.phone);
    if (!phone.reachable) {
        expireLater(message, world);
        return;
    }
    charge(message, 'delivered', world);
    if (channelRules(message.channel).canBeRead && phone.reads) {
        world.clock.after(world.pace.read, () => readOnPhone(message, world));
    }
    await report(message, { status: 'delivered' }, world);
}

/** The customer has seen the message. */
export async function readOnPhone(message: Message, world: World): Promise<void> {
    if (message.status === 'delivered') {
        await report(message, { status: 'read' }, world);
    }
}

function expireLater(message: Message, world: World): void {
    const ttl = message.body['ttl'];
    const seconds = typeof ttl === 'number' ? ttl : DEFAULT_TTL_SECONDS;
    const passed = world.clock.now() - Date.parse(message.at);
    world.clock.after(seconds * 1000 - passed, async () => {
        if (message.status === 'submitted') {
            await reject(message, failure('1360'), world);
        }
    });
}

async function reject(message: Message, reason: Failure, world: World): Promise<void> {
    await report(message, { status: 'rejected', error: reason }, world);
    await fallBack(message, world);
}

/** Sends the next message of the failover chain, if there is one. */
async function fallBack(rejected: Message, world: World): Promise<void> {
    const [next] = rejected.failover ?? [];
    if (!next || !rejected.workflow) {
        return;
    }
    const request = identifyBody(next);
    if (request.is !== 'known') {
        throw new Error('A failover message that passed validation is no longer readable.');
    }
    const message = acceptNext(request, rejected, rejected.workflow, world);
    await handToProvider(message, world);
}

function charge(message: Message, moment: 'submitted' | 'delivered', world: World): void {
    const rules = channelRules(message.channel);
    if (rules.chargedAt === moment) {
        world.account.balance -= Number(rules.price(message, world));
        world.events.emit({ type: 'account' });
    }
}

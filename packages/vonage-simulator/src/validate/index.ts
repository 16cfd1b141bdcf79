import type { Caller } from '../authenticate/index.ts';
import { refusals } from '../errors/index.ts';
import type { VonageError } from '../errors/index.ts';
import { identifyBody } from '../identify/index.ts';
import type { KnownRequest, Named } from '../identify/index.ts';
import type { Fault } from '../contract/index.ts';
import type { World } from '../World.ts';
import { requireSender } from './sender.ts';

/** A request that may be sent, with the messages to fall back on. */
export interface ValidRequest extends KnownRequest {
    readonly failover: readonly KnownRequest[];
}

/** Channels that Vonage has and the simulator has not. */
const NOT_PLAYED = ['rcs', 'messenger', 'viber_service', 'email'];

/**
 * Stage 3: does the body keep the contract, and may this sender send it. Nothing is sent unless all of a failover
 * chain is right.
 *
 * @throws VonageError 402 or 422, with every field that is wrong.
 */
export function validate(named: Named, caller: Caller, world: World): ValidRequest {
    if (world.account.balance <= 0) {
        throw refusals.lowBalance();
    }
    const { failover, ...own } = bodyOf(named);
    if (failover !== undefined && !Array.isArray(failover)) {
        throw refusals.invalidParameters([{ name: 'failover', reason: 'must be array.' }]);
    }
    const first = validOne(identifyIn(named, own), caller, world, '');
    const rest = ((failover ?? []) as unknown[]).map((body, index) =>
        validOne(identifyBody(body), caller, world, `failover[${index}].`)
    );
    return { ...first, failover: rest };
}

const bodyOf = (named: Named): Record<string, unknown> =>
    named.is === 'known' ? { ...named.body } : {};

/** The body without its failover, under the name it already has. */
const identifyIn = (named: Named, own: Record<string, unknown>): Named =>
    named.is === 'known' ? { ...named, body: own } : named;

function validOne(named: Named, caller: Caller, world: World, prefix: string): KnownRequest {
    const request = requireKnown(named, prefix);
    const faults = world.reader.faultsOf(request.schema, request.body);
    if (faults.length > 0) {
        throw refusalFor(request, faults, prefix);
    }
    requireNewWebhooks(request);
    requireSender(request, caller, world, prefix);
    return request;
}

/** Answering an older client with newer webhooks would hide that it cannot read them. */
function requireNewWebhooks({ body }: KnownRequest): void {
    if (body['webhook_version'] === 'v0.1') {
        throw refusals.notSimulated('webhook_version v0.1', 'Leave it out, or use v1.');
    }
}

function requireKnown(named: Named, prefix: string): KnownRequest {
    switch (named.is) {
        case 'known':
            return named;
        case 'unreadable':
            throw refusals.invalidJson(named.why);
        case 'unknownKind':
            throw refusals.invalidMessageType([
                {
                    name: `${prefix}message_type`,
                    reason: `Must be one of ${named.kinds.map((kind) => `\`${kind}\``).join(', ')}.`
                }
            ]);
        case 'unknownChannel':
            throw NOT_PLAYED.includes(String(named.channel))
                ? refusals.notSimulated(
                      `The channel ${String(named.channel)}`,
                      'Use sms, mms or whatsapp.'
                  )
                : refusals.unsupportedChannel();
    }
}

/** Vonage has a refusal of its own for some fields; all others share one. */
function refusalFor(request: KnownRequest, faults: readonly Fault[], prefix: string): VonageError {
    const named = faults.map((fault) => ({ ...fault, name: prefix + fault.name }));
    const only = (field: string): boolean => faults.every((fault) => fault.name === field);
    if (only('to')) {
        return refusals.invalidRecipient(named);
    }
    if (only('from')) {
        return refusals.invalidSender(named);
    }
    if (only('client_ref')) {
        return refusals.invalidClientReference();
    }
    const ofChannel = faults.every((fault) => fault.name.split('.')[0] === request.channel);
    return ofChannel ? refusals.invalidChannelParameters(named) : refusals.invalidParameters(named);
}

import type { Caller } from '../authenticate/index.ts';
import type { Channel } from '../contract/index.ts';
import { isPhoneNumber } from '../contract/index.ts';
import { refusals } from '../errors/index.ts';
import type { KnownRequest } from '../identify/index.ts';
import type { Feature } from '../state/index.ts';
import { ownNumber } from '../state/index.ts';
import type { World } from '../World.ts';

const featureFor: Readonly<Record<Channel, Feature>> = {
    sms: 'SMS',
    mms: 'MMS',
    whatsapp: 'WHATSAPP'
};

const LONGEST_SENDER_NAME = 11;

/**
 * The sender must be a number of the account that has the channel; an SMS may carry a name instead.
 *
 * @throws VonageError 422 "Invalid sender".
 */
export function requireSender(
    request: KnownRequest,
    caller: Caller,
    world: World,
    prefix: string
): void {
    const reason = whyNot(request, caller, world);
    if (reason) {
        throw refusals.invalidSender([{ name: `${prefix}from`, reason }]);
    }
}

function whyNot(request: KnownRequest, caller: Caller, world: World): string | undefined {
    const from = String(request.body['from']);
    const own = ownNumber(world.account, from);
    if (!own) {
        return isSenderName(request.channel, from) ? undefined : 'is not a number of this account.';
    }
    if (!own.features.includes(featureFor[request.channel])) {
        return `has no ${featureFor[request.channel]}. It has ${own.features.join(', ')}.`;
    }
    // A WhatsApp sender answers to one application only; other numbers are the whole account's.
    const stranger = caller.application && own.applicationId !== caller.application.id;
    return request.channel === 'whatsapp' && stranger
        ? 'is not linked to this application.'
        : undefined;
}

function isSenderName(channel: Channel, from: string): boolean {
    return (
        channel === 'sms' &&
        !isPhoneNumber(from) &&
        /[A-Za-z]/.test(from) &&
        from.length <= LONGEST_SENDER_NAME
    );
}

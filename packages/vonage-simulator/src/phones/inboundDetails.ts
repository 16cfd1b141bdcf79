import { smsParts } from '../channels/index.ts';
import { isPhoneNumber } from '../contract/index.ts';
import type { Channel } from '../contract/index.ts';
import { personOnTheWire } from '../whatsappPerson.ts';
import type { World } from '../World.ts';
import { ControlError } from './CustomerMessage.ts';
import type { CustomerMessage } from './CustomerMessage.ts';

const NETWORK = { network_code: '12345' };
/** Kinds that come without a link to themselves. */
const WITHOUT_LINK = ['reaction', 'unsupported'];
/** Where Vonage keeps the account's messages: the only host that can change them. */
const REGION = 'https://api-eu.vonage.com';
const PRICE = { currency: 'EUR', price: '0.0057' };

/** The fields of an inbound webhook that its channel adds to the content. */
export function inboundDetails(
    channel: Channel,
    uuid: string,
    address: string,
    input: CustomerMessage,
    world: World
): Readonly<Record<string, unknown>> {
    switch (channel) {
        case 'sms':
            return smsDetails(input.text ?? '');
        case 'mms':
            return { origin: NETWORK };
        case 'whatsapp':
            return whatsappDetails(uuid, address, input, world);
    }
}

function smsDetails(text: string) {
    const keyword = text.trim().split(/\s+/)[0] ?? '';
    return {
        sms: { num_messages: String(smsParts(text)), keyword: keyword.toUpperCase() },
        usage: PRICE,
        origin: NETWORK
    };
}

function whatsappDetails(uuid: string, address: string, input: CustomerMessage, world: World) {
    return {
        profile: profileOf(address, world),
        ...context(input, world),
        ...(!WITHOUT_LINK.includes(input.message_type ?? 'text') && {
            _self: { href: `${REGION}/v1/messages/${uuid}` }
        }),
        whatsapp: {
            sender: personOnTheWire(address),
            ...(input.referral && { referral: input.referral })
        }
    };
}

/** People who hide their number go by a name that they chose. */
function profileOf(address: string, world: World) {
    const { name, username } = world.phones.at(address);
    return { name, ...(username && { username }) };
}

function context(input: CustomerMessage, world: World) {
    if (!input.context) {
        return { context_status: 'none' };
    }
    const quoted = world.messages.find(input.context.message_uuid);
    if (!quoted) {
        throw new ControlError(
            400,
            `There is no message ${input.context.message_uuid} to quote. GET /_sim/messages lists them.`
        );
    }
    const from = quoted.direction === 'inbound' ? quoted.phone : quoted.brand;
    // A number is what the wire wants here; people who hide theirs can only be quoted without it.
    return isPhoneNumber(from)
        ? {
              context_status: 'available',
              context: { message_uuid: quoted.uuid, message_from: from }
          }
        : { context_status: 'unavailable' };
}

import { contract, isPhoneNumber } from '../contract/index.ts';
import type { Channel, ObjectSchema } from '../contract/index.ts';
import { dispatchInbound } from '../deliver/index.ts';
import type { Feature, Message, OwnNumber } from '../state/index.ts';
import { ownNumber } from '../state/index.ts';
import { isoTime } from '../time/index.ts';
import type { World } from '../World.ts';
import { content } from './content.ts';
import { ControlError } from './CustomerMessage.ts';
import type { CustomerMessage } from './CustomerMessage.ts';
import { inboundDetails } from './inboundDetails.ts';
import { obeyKeyword } from './optOutAssist.ts';

const featureOf: Readonly<Record<Channel, Feature>> = {
    sms: 'SMS',
    mms: 'MMS',
    whatsapp: 'WHATSAPP'
};

/**
 * A customer sends a message to a brand number: it is kept, and the business is told by webhook (started, not awaited).
 *
 * @param address the customer's, as `phoneAddress` gives it.
 * @throws ControlError 400 when such a message cannot exist.
 */
export function customerWrites(address: string, input: CustomerMessage, world: World): Message {
    const channel = input.channel ?? 'sms';
    const kind = input.message_type ?? 'text';
    const schema = inboundSchema(channel, kind);
    const brand = brandNumber(address, input, channel, world);
    const uuid = world.ids.uuid();
    const carried = content(kind, input, brand, world);
    const body = {
        channel,
        message_uuid: uuid,
        to: brand.number,
        ...(isPhoneNumber(address) && { from: address }),
        timestamp: isoTime(world.clock.now()),
        message_type: kind,
        ...carried.body,
        ...inboundDetails(channel, uuid, address, input, world)
    };
    requireContract(schema, body, world);

    const message = world.messages.add({
        uuid,
        direction: 'inbound',
        channel,
        kind,
        phone: world.phones.at(address).address,
        brand: brand.number,
        body,
        at: body.timestamp,
        applicationId: brand.applicationId,
        mediaIds: carried.mediaIds,
        status: 'received',
        history: [{ status: 'received', at: body.timestamp }]
    });
    obeyKeyword(message, brand, world);
    world.clock.after(0, () => dispatchInbound(message, world));
    return message;
}

function inboundSchema(channel: string, kind: string): ObjectSchema {
    const kinds = (contract.inbound as Record<string, Record<string, ObjectSchema>>)[channel];
    if (!kinds) {
        throw new ControlError(
            400,
            `There is no channel "${channel}". Use ${Object.keys(contract.inbound).join(', ')}.`
        );
    }
    const schema = kinds[kind];
    if (!schema) {
        throw new ControlError(
            400,
            `Customers cannot send "${kind}" by ${channel}. They can send ${Object.keys(kinds).join(', ')}.`
        );
    }
    return schema;
}

function brandNumber(
    address: string,
    input: CustomerMessage,
    channel: Channel,
    world: World
): OwnNumber {
    const number = input.to?.replace(/[\s()+.-]/g, '') ?? lastUsed(address, channel, world);
    const own = ownNumber(world.account, number);
    const feature = featureOf[channel];
    if (!own) {
        throw new ControlError(
            400,
            `${number} is not a number of the account. It has ${world.account.numbers.map((one) => one.number).join(', ')}.`
        );
    }
    if (!own.features.includes(feature)) {
        throw new ControlError(
            400,
            `${number} takes no ${feature}; it takes ${own.features.join(', ')}.`
        );
    }
    return own;
}

/** The brand number that this phone last talked with on the channel; the account's first with the channel otherwise. */
function lastUsed(address: string, channel: Channel, world: World): string {
    const able = world.account.numbers.filter((own) => own.features.includes(featureOf[channel]));
    const last = world.messages
        .with(address)
        .findLast((message) => able.some((own) => own.number === message.brand));
    const number = last?.brand ?? able[0]?.number;
    if (!number) {
        throw new ControlError(400, `No number of the account takes ${featureOf[channel]}.`);
    }
    return number;
}

function requireContract(schema: ObjectSchema, body: unknown, world: World): void {
    const faults = world.reader.faultsOf(schema, body);
    if (faults.length > 0) {
        const list = faults.map((fault) => `${fault.name} ${fault.reason}`).join(' ');
        throw new ControlError(400, `A customer's message cannot look like this: ${list}`);
    }
}

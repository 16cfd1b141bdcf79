import { contract } from '../contract/index.ts';
import type { ObjectSchema } from '../contract/index.ts';
import type { Message } from '../state/index.ts';
import { applicationOf } from '../state/index.ts';
import type { World } from '../World.ts';
import { dispatch } from './dispatch.ts';

/** Tells the owner of the brand number what the customer wrote. */
export function dispatchInbound(message: Message, world: World): Promise<void> {
    const owner = applicationOf(world.account, message.applicationId) ?? world.account;
    const kinds: Readonly<Record<string, ObjectSchema>> = contract.inbound[message.channel];
    const schema = kinds[message.kind];
    if (!schema) {
        throw new Error(`The contract has no inbound ${message.channel} ${message.kind}.`);
    }
    return dispatch(
        { kind: 'inbound', message, schema, body: message.body, url: owner.webhooks.inboundUrl },
        world
    );
}

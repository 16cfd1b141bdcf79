import { phoneAddress } from '../phones/index.ts';
import type { Message } from '../state/index.ts';
import type { World } from '../World.ts';

/** What `GET /_sim/messages` can be narrowed by. */
export interface MessageFilter {
    readonly phone?: string;
    readonly channel?: string;
    readonly direction?: string;
    readonly client_ref?: string;
}

export function filterMessages(filter: MessageFilter, world: World): Message[] {
    const phone = filter.phone ? phoneAddress(filter.phone) : undefined;
    return world.messages
        .all()
        .filter(
            (message) =>
                fits(phone, message.phone) &&
                fits(filter.channel, message.channel) &&
                fits(filter.direction, message.direction) &&
                fits(filter.client_ref, message.body['client_ref'])
        );
}

const fits = (wanted: string | undefined, value: unknown): boolean =>
    wanted === undefined || wanted === value;

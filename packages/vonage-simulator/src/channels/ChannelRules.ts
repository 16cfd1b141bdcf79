import type { Failure, Message, OutboundStatus } from '../state/index.ts';
import type { World } from '../World.ts';

/** What differs between channels once a message is accepted, and nothing else. */
export interface ChannelRules {
    /** Whether the customer's reading is reported. */
    readonly canBeRead: boolean;
    /** The step at which Vonage charges. */
    readonly chargedAt: 'submitted' | 'delivered';
    /** Euros as text, as the wire has it. */
    price(message: Message, world: World): string;
    /** Why the provider does not take the message; nothing when it does. */
    refusal(message: Message, world: World): Promise<Failure | undefined>;
    /** Fields that the status webhook of this channel has beside the common ones. */
    statusDetails(
        message: Message,
        status: OutboundStatus,
        world: World
    ): Readonly<Record<string, unknown>>;
}

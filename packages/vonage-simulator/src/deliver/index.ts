import type { Message } from '../state/index.ts';
import type { World } from '../World.ts';
import { handToProvider } from './provider.ts';

export { dispatchInbound } from './inboundWebhook.ts';
export { arriveAtPhone, readOnPhone } from './provider.ts';
export { report } from './report.ts';
export { resumeWebhooks } from './dispatch.ts';
export { resumeMessages } from './resume.ts';

/**
 * Stage 5: the message goes on its way, on the clock.
 *
 * @returns at once, unless the first status webhook is to come before the answer to the send.
 */
export async function deliver(message: Message, world: World): Promise<void> {
    if (world.faults.hits('statusBeforeAnswer')) {
        // A receiver that sees to one thing at a time answers the webhook only once it has the answer to its send.
        await Promise.race([handToProvider(message, world), world.realWait(world.webhookAheadMs)]);
        return;
    }
    world.clock.after(world.pace.submitted, () => handToProvider(message, world));
}

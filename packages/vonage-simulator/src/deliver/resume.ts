import type { World } from '../World.ts';
import { arriveAtPhone, handToProvider } from './provider.ts';

/** Takes up again, after a restart, the messages that were under way. */
export function resumeMessages(world: World): void {
    for (const message of world.messages.all()) {
        if (message.status === 'accepted') {
            world.clock.after(world.pace.submitted, () => handToProvider(message, world));
        }
        if (message.status === 'submitted') {
            world.clock.after(world.pace.delivered, () => arriveAtPhone(message, world));
        }
    }
}

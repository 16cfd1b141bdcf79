import { writeStateFile } from './state/index.ts';
import type { World } from './World.ts';

/** Changes come in bursts; the file is written when a burst is over. */
const QUIET_MS = 300;

/**
 * Writes the state file after every change.
 *
 * @returns a function that writes a last time and stops.
 */
export function keepState(path: string, world: World): () => void {
    let timer: NodeJS.Timeout | undefined;
    const write = (): void => {
        timer = undefined;
        writeStateFile(path, {
            account: world.account,
            phones: world.phones.all(),
            messages: world.messages.all(),
            webhooks: world.wire.webhooks(),
            media: world.media.all()
        });
    };
    const stop = world.events.listen((event) => {
        if (event.type !== 'call' && event.type !== 'typing') {
            timer ??= setTimeout(write, QUIET_MS);
        }
    });
    write();
    return () => {
        stop();
        clearTimeout(timer);
        write();
    };
}

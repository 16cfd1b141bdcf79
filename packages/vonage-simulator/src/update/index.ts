import { authenticate } from '../authenticate/index.ts';
import { contract } from '../contract/index.ts';
import { refusals } from '../errors/index.ts';
import type { Message } from '../state/index.ts';
import { isoTime } from '../time/index.ts';
import type { World } from '../World.ts';

/** WhatsApp shows "typing…" for this long, or until the next message. */
const TYPING_MS = 25_000;

/**
 * `PATCH /v1/messages/{uuid}`: marks a customer's WhatsApp message as read, and may show "typing…" on the phone.
 * Takes an application's token only.
 *
 * @throws VonageError 401, 404 or 422.
 */
export async function updateMessage(
    uuid: string,
    request: { readonly authorization: string | undefined; readonly body: string },
    world: World
): Promise<void> {
    await authenticate(request.authorization, world, ['bearer']);
    const message = world.messages.find(uuid);
    if (!message) {
        throw refusals.notFound(uuid);
    }
    if (message.channel !== 'whatsapp' || message.direction !== 'inbound') {
        throw refusals.unsupportedOperation();
    }
    const change = readChange(request.body, world);
    message.readByBusiness = true;
    world.messages.changed(message);
    if (change.replying_indicator?.show) {
        showTyping(message, world);
    }
}

interface Change {
    readonly status: 'read';
    readonly replying_indicator?: { readonly show: boolean };
}

function readChange(raw: string, world: World): Change {
    const body = parse(raw);
    const faults = world.reader.faultsOf(contract.update.whatsapp, body);
    if (faults.length > 0) {
        throw refusals.invalidParameters(faults);
    }
    return body as Change;
}

function parse(raw: string): unknown {
    try {
        return JSON.parse(raw);
    } catch (error) {
        throw refusals.invalidJson((error as Error).message);
    }
}

function showTyping(message: Message, world: World): void {
    world.events.emit({
        type: 'typing',
        phone: message.phone,
        brand: message.brand,
        until: isoTime(world.clock.now() + TYPING_MS)
    });
}

import { contract } from '../contract/index.ts';
import { report } from '../deliver/index.ts';
import { failure } from '../errors/index.ts';
import { ControlError } from '../phones/index.ts';
import type { Failure, Message } from '../state/index.ts';
import type { World } from '../World.ts';

/** A status to give a message, with Vonage's code (and words, if not the usual ones) when it fails. */
export interface StatusChange {
    readonly status: string;
    readonly error?: string | { readonly code: string | number; readonly detail?: string };
}

/** Vonage's code for a carrier that gave no reason. */
const UNKNOWN_REASON = '1330';

type Reportable = Parameters<typeof report>[1]['status'];

/**
 * Gives an outbound message a status and sends the webhook for it. Answers when the first try has been made.
 *
 * @throws ControlError 404 for an unknown message, 400 for a status that the channel does not have.
 */
export async function setStatus(
    uuid: string,
    change: StatusChange,
    world: World
): Promise<Message> {
    const message = world.messages.find(uuid);
    if (!message || message.direction !== 'outbound') {
        throw new ControlError(
            404,
            `There is no outbound message ${uuid}. GET /_sim/messages?direction=outbound lists them.`
        );
    }
    const possible: readonly string[] = contract.status[message.channel].properties.status.enum;
    if (!possible.includes(change?.status)) {
        throw new ControlError(
            400,
            `A ${message.channel} message can be ${possible.join(', ')}; "${change?.status}" it cannot be.`
        );
    }
    const error = reason(change);
    await report(message, { status: change.status as Reportable, ...(error && { error }) }, world);
    return message;
}

function reason({ status, error }: StatusChange): Failure | undefined {
    const given = typeof error === 'object' ? error : { code: error, detail: undefined };
    const code = given.code ?? (status === 'rejected' ? UNKNOWN_REASON : undefined);
    if (code === undefined) {
        return undefined;
    }
    try {
        return failure(String(code), given.detail);
    } catch (cause) {
        throw new ControlError(400, (cause as Error).message);
    }
}

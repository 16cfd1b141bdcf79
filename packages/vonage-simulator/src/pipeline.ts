import { accept } from './accept/index.ts';
import type { Answer } from './accept/index.ts';
import { authenticate } from './authenticate/index.ts';
import { deliver } from './deliver/index.ts';
import { identify } from './identify/index.ts';
import { validate } from './validate/index.ts';
import type { World } from './World.ts';

/** A `POST /v1/messages` as it came. */
export interface SendRequest {
    readonly authorization: string | undefined;
    readonly body: string;
}

/**
 * The way of one message through Vonage.
 *
 * @throws VonageError when a stage refuses it.
 */
export async function sendMessage(request: SendRequest, world: World): Promise<Answer> {
    const named = identify(request.body);
    const caller = await authenticate(request.authorization, world);
    const valid = validate(named, caller, world);
    const accepted = accept(valid, caller, world);
    await deliver(accepted.message, world);
    return accepted.answer;
}

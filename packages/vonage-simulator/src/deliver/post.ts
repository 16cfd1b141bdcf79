import type { Attempt, Webhook } from '../state/index.ts';
import { preciseTime } from '../time/index.ts';
import type { World } from '../World.ts';
import { signature } from './sign.ts';

/** Answers are kept for people to read; an error page of megabytes helps nobody. */
const ANSWER_KEPT = 4_000;

/** Makes one try. Never throws: no answer is an outcome like others. */
export async function post(
    webhook: Webhook,
    applicationId: string | null,
    signed: boolean,
    world: World
): Promise<Attempt> {
    const headers: Record<string, string> = {
        'content-type': 'application/json',
        'user-agent': 'vonage-simulator',
        ...(signed && {
            authorization: `Bearer ${await signature(webhook.body, applicationId, world)}`
        })
    };
    const at = preciseTime(world.clock.now());
    const started = world.realNow();
    const outcome = await send(webhook, headers, world);
    return { at, headers, ...outcome, milliseconds: Math.round(world.realNow() - started) };
}

async function send(
    webhook: Webhook,
    headers: Record<string, string>,
    world: World
): Promise<Pick<Attempt, 'status' | 'body' | 'error'>> {
    try {
        const answer = await world.fetch(webhook.url, {
            method: 'POST',
            headers,
            body: webhook.body,
            redirect: 'manual',
            signal: AbortSignal.timeout(world.webhookTimeoutMs)
        });
        return { status: answer.status, body: (await answer.text()).slice(0, ANSWER_KEPT) };
    } catch (error) {
        return { error: whyNoAnswer(error as Error) };
    }
}

function whyNoAnswer(error: Error): string {
    const cause = error.cause instanceof Error ? `: ${error.cause.message}` : '';
    return `No answer (${error.message}${cause}). Vonage tries again only after 429 and 5xx, so this event is lost.`;
}

import { channelRules } from '../channels/index.ts';
import { contract } from '../contract/index.ts';
import { failureOnTheWire } from '../errors/index.ts';
import type { Message } from '../state/index.ts';
import { applicationOf } from '../state/index.ts';
import type { World } from '../World.ts';
import { dispatch } from './dispatch.ts';
import type { StatusNews } from './report.ts';

/** Sends one status webhook to the address that the message itself names, or else to that of its sender. */
export function dispatchStatus(
    message: Message,
    news: StatusNews,
    at: string,
    world: World
): Promise<void> {
    const named = message.body['webhook_url'];
    return dispatch(
        {
            kind: 'status',
            message,
            schema: contract.status[message.channel],
            body: statusBody(message, news, at, world),
            url: typeof named === 'string' ? named : statusUrl(message, world)
        },
        world
    );
}

function statusUrl(message: Message, world: World): string {
    const owner = applicationOf(world.account, message.applicationId) ?? world.account;
    return owner.webhooks.statusUrl;
}

function statusBody(message: Message, news: StatusNews, at: string, world: World) {
    const { client_ref: clientRef, to, from } = message.body;
    const { workflow } = message;
    return {
        message_uuid: message.uuid,
        to,
        from,
        timestamp: at,
        status: news.status,
        channel: message.channel,
        ...(clientRef !== undefined && { client_ref: clientRef }),
        ...(news.error && { error: failureOnTheWire(news.error, world.ids.trace()) }),
        ...channelRules(message.channel).statusDetails(message, news.status, world),
        ...(workflow && {
            workflow: {
                workflow_id: workflow.id,
                items_number: String(workflow.number),
                items_total: String(workflow.total)
            }
        })
    };
}

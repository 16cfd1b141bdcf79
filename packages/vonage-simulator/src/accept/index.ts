import type { Caller } from '../authenticate/index.ts';
import type { KnownRequest } from '../identify/index.ts';
import type { Message, WorkflowPlace } from '../state/index.ts';
import { isoTime } from '../time/index.ts';
import type { ValidRequest } from '../validate/index.ts';
import type { World } from '../World.ts';

/** Vonage's answer to a send. */
export interface Answer {
    readonly message_uuid: string;
    readonly workflow_id?: string;
}

export interface Accepted {
    readonly message: Message;
    readonly answer: Answer;
}

/** Stage 4: the message gets its id and is kept. From here on Vonage answers for it. */
export function accept(request: ValidRequest, caller: Caller, world: World): Accepted {
    const applicationId = caller.application?.id ?? null;
    if (request.failover.length === 0) {
        const message = keep(request, { applicationId }, world);
        return { message, answer: { message_uuid: message.uuid } };
    }
    const workflow = { id: world.ids.uuid(), number: 1, total: request.failover.length + 1 };
    const failover = request.failover.map((next) => next.body);
    const message = keep(request, { applicationId, workflow, failover }, world);
    return { message, answer: { message_uuid: message.uuid, workflow_id: workflow.id } };
}

/** Takes on the next message of a failover chain after `rejected` has failed. */
export function acceptNext(
    request: KnownRequest,
    rejected: Message,
    workflow: WorkflowPlace,
    world: World
): Message {
    return keep(
        request,
        {
            applicationId: rejected.applicationId,
            workflow: { ...workflow, number: workflow.number + 1 },
            failover: (rejected.failover ?? []).slice(1)
        },
        world
    );
}

type Circumstances = Pick<Message, 'applicationId' | 'workflow' | 'failover'>;

function keep(request: KnownRequest, circumstances: Circumstances, world: World): Message {
    const at = isoTime(world.clock.now());
    return world.messages.add({
        uuid: world.ids.uuid(),
        direction: 'outbound',
        channel: request.channel,
        kind: request.kind,
        phone: world.phones.at(String(request.body['to'])).address,
        brand: String(request.body['from']),
        body: request.body,
        at,
        ...circumstances,
        mediaIds: [],
        status: 'accepted',
        history: [{ status: 'accepted', at }]
    });
}

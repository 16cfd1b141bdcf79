import { OrgRefusal } from '../../contract/index.ts';
import type { Cancel, StreamedEvent } from '../../contract/index.ts';
import type { DeliveredEvent } from '../../runtime/runtime.ts';
import type { Org } from '../Org.ts';
import { valueJson } from './recordJson.ts';

/** Replay ids that mean something else than an event. */
const ALL_KEPT = -2;
const FROM_NOW_ON = -1;

/** See OrgForUi.subscribe. */
export function subscribe(
    org: Org,
    userId: string,
    channel: string,
    replayId: number,
    listener: (event: StreamedEvent) => void
): Cancel {
    const name = /^\/event\/(\w+)$/.exec(channel)?.[1];
    const object = name === undefined ? undefined : org.runtime.schema.object(name);
    if (object?.kind !== 'platformEvent') {
        throw new OrgRefusal(404, 'NOT_FOUND', `There is no channel ${channel}.`);
    }
    if (!org.permissionsOf(userId).object(object).read) {
        throw new OrgRefusal(
            403,
            'INSUFFICIENT_ACCESS',
            `You have no read access to ${object.name}.`
        );
    }
    const send = (event: DeliveredEvent): void => listener(streamed(channel, event));
    if (replayId !== FROM_NOW_ON) {
        const after = replayId === ALL_KEPT ? '-2' : String(replayId);
        for (const event of org.channels.since(object.name, after)) send(event);
    }
    const cancel = org.channels.listen(object.name, send);
    return async () => cancel();
}

function streamed(channel: string, { record, replayId }: DeliveredEvent): StreamedEvent {
    const payload: Record<string, unknown> = {};
    for (const field of record.type.fields) {
        if (field.name === 'ReplayId' || field.name === 'EventUuid') continue;
        payload[field.name] = valueJson(record.value(field.name));
    }
    return {
        channel,
        data: {
            schema: record.objectName,
            payload,
            event: {
                replayId: Number(replayId),
                EventUuid: String(record.value('EventUuid'))
            }
        }
    };
}

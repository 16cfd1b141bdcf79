import type { EventSubscriber } from '../runtime/runtime.ts';
import type { Row } from './store/index.ts';

/** Object Reference, EventBusSubscriber: "For high-volume platform events, the value is always -1." */
const NOT_TOLD = -1;

/** The rows of EventBusSubscriber: one per trigger on a platform event. */
export function eventBusSubscriberRows(subscribers: readonly EventSubscriber[]): Row[] {
    return subscribers.map(({ trigger, event, isInError, retries, lastError }) => ({
        ExternalId: trigger,
        Name: trigger,
        Type: 'ApexTrigger',
        Topic: event,
        Position: NOT_TOLD,
        Tip: NOT_TOLD,
        Retries: retries,
        LastError: lastError,
        Status: isInError ? 'Error' : 'Running',
        IsPartitioned: false
    }));
}

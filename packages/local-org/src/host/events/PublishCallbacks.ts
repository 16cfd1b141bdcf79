import { ApexPublishResult } from '../../runtime/library/org/index.ts';
import { typeDescriptor } from '../../runtime/types/index.ts';
import { ApexException } from '../../runtime/values/index.ts';
import type { Runtime, UserContext } from '../../runtime/runtime.ts';
import { copyState } from '../jobs/index.ts';
import type { TransactionRunner } from '../transaction/index.ts';

const ON_SUCCESS = typeDescriptor('EventBus.EventPublishSuccessCallback');
const ON_FAILURE = typeDescriptor('EventBus.EventPublishFailureCallback');

/** What a publisher wants to be told about events of one call of publish. */
export interface PublishCallback {
    readonly callback: object;
    readonly eventUuids: readonly string[];
}

/** Keeps the callback as it was when the events were published. */
export function publishCallback(
    rt: Runtime,
    callback: object,
    eventUuids: readonly string[]
): PublishCallback {
    return { callback: copyState(rt, callback) as object, eventUuids };
}

/**
 * Tells a callback how publishing ended: in a transaction of its own, as Automated Process.
 * Source: Platform Events Developer Guide, "Get the Result of Asynchronous Platform Event Publishing".
 *
 * @returns what it threw
 */
export function tellPublisher(
    rt: Runtime,
    runner: TransactionRunner,
    user: UserContext,
    { callback, eventUuids }: PublishCallback,
    isPublished: boolean
): ApexException | null {
    if (!rt.types.isInstance(callback, isPublished ? ON_SUCCESS : ON_FAILURE)) return null;
    const options = { user, quiddity: 'PLATFORM_EVENT_PUBLISH_CALLBACK', isAsync: true };
    const work = (): void =>
        void rt.invoke(callback, isPublished ? 'onSuccess' : 'onFailure', [
            new ApexPublishResult(eventUuids)
        ]);
    try {
        if (rt.host.tests.isRunning(rt)) runner.runInTest(options, work);
        else runner.run(options, work);
        return null;
    } catch (thrown) {
        if (thrown instanceof ApexException) return thrown;
        throw thrown;
    }
}

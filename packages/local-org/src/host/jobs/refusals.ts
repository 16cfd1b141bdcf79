import type { FutureCall, Runtime } from '../../runtime/runtime.ts';
import type { Job, QueueableWork } from './Job.ts';

/** "successively re-enqueued five times", counted from the last job that did not fail; Apex Developer Guide, Transaction Finalizers. */
const MOST_REVIVALS = 5;
/** Apex Reference Guide, System.enqueueJob(queueable, delay): minutes. */
const LONGEST_DELAY = 10;
/** Apex Developer Guide, Using Batch Apex: jobs that wait, and jobs of one test. */
const MOST_BATCHES_WAITING = 100;
const MOST_BATCHES_IN_TEST = 5;

export function refuseDelay(rt: Runtime, minutes: number): void {
    if (minutes >= 0 && minutes <= LONGEST_DELAY) return;
    // knowledge, not documented: type and words; documented is the range
    throw rt.exception(
        'System.AsyncException',
        `The queueable delay must be between 0 and ${LONGEST_DELAY} minutes: ${minutes}`
    );
}

export function refuseDeepChain(rt: Runtime, work: QueueableWork): void {
    const isTooDeep = work.maximumStackDepth !== null && work.stackDepth > work.maximumStackDepth;
    const isChainInTest = rt.transaction.isTest && work.stackDepth > 1;
    if (isTooDeep || isChainInTest || work.revivals > MOST_REVIVALS) {
        throw rt.exception('System.AsyncException', 'Maximum stack depth has been reached.');
    }
}

export function refuseTwin(rt: Runtime, signature: string | null, pending: readonly Job[]): void {
    const isTwin = pending.some(
        ({ work }) => work.kind === 'queueable' && work.signature === signature
    );
    if (signature === null || !isTwin) return;
    throw rt.exception(
        'System.DuplicateMessageException',
        'Attempt to enqueue job with duplicate queueable signature'
    );
}

/** Apex Developer Guide, Future Methods: no future from a future, and none from a batch. */
export function refuseFuture(rt: Runtime, call: FutureCall): void {
    if (!['FUTURE', 'BATCH_APEX'].includes(rt.transaction.quiddity)) return;
    throw rt.exception(
        'System.AsyncException',
        `Future method cannot be called from a future or batch method: ${call.className}.${call.methodName}(${call.parameterTypes.join(', ')})`
    );
}

/** Apex Developer Guide, Using Batch Apex. The words for a wrong scope are ours. */
export function refuseBatch(
    rt: Runtime,
    batch: object | null,
    scope: number,
    isInsideBatch: boolean,
    pending: readonly Job[]
): void {
    if (batch === null) {
        throw rt.exception('System.NullPointerException', 'Argument cannot be null.');
    }
    if (scope <= 0) {
        throw rt.exception(
            'System.IllegalArgumentException',
            `The batch size must be greater than 0: ${scope}`
        );
    }
    if (rt.transaction.quiddity === 'FUTURE' || isInsideBatch) {
        throw rt.exception(
            'System.AsyncException',
            'Database.executeBatch cannot be called from a batch start, batch execute, or future method.'
        );
    }
    const batches = pending.filter(({ work }) => work.kind === 'batch').length;
    const most = rt.transaction.isTest ? MOST_BATCHES_IN_TEST : MOST_BATCHES_WAITING;
    if (batches < most) return;
    throw rt.exception(
        'System.LimitException',
        `Attempted to schedule too many concurrent batch jobs in this org (limits is ${most}).`
    );
}

import { ApexFinalizerContext, ApexJobContext } from '../../runtime/library/org/index.ts';
import type { ApexException } from '../../runtime/values/index.ts';
import type { Bench } from './Bench.ts';
import { calloutRefusal } from './calloutRefusal.ts';
import { extendedStatus } from './extendedStatus.ts';
import type { JobEnd, JobOf, QueueableWork } from './Job.ts';

/** Runs a queueable. */
export function performQueueable(bench: Bench, job: JobOf<QueueableWork>): JobEnd {
    const { rt, records } = bench;
    const { queueable } = job.work;
    const options = {
        quiddity: 'QUEUEABLE',
        isAsync: true,
        calloutRefusal: calloutRefusal(rt, queueable, 'Queueable')
    };
    let requestId = '';
    const error = bench.attempt(job, options, () => {
        requestId = rt.transaction.requestId;
        records.update(job.id, { Status: 'Processing' });
        rt.invoke(queueable, 'execute', [new ApexJobContext(job.id)]);
        records.update(job.id, { Status: 'Completed', JobItemsProcessed: 1 });
    });
    if (error !== null) {
        bench.note(job, {
            Status: 'Failed',
            NumberOfErrors: 1,
            ExtendedStatus: extendedStatus(error)
        });
    }
    return { exception: error, requestId };
}

/** Runs the finalizer that a queueable attached. @returns what it threw */
export function performFinalizer(
    bench: Bench,
    job: JobOf<QueueableWork>,
    finalizer: object,
    end: JobEnd
): ApexException | null {
    const options = { quiddity: 'TRANSACTION_FINALIZER_QUEUEABLE', isAsync: true };
    const context = new ApexFinalizerContext(job.id, end.requestId, end.exception);
    return bench.attempt(job, options, () => void bench.rt.invoke(finalizer, 'execute', [context]));
}

import type { ApexException } from '../../runtime/values/index.ts';
import type { Bench } from './Bench.ts';
import { extendedStatus } from './extendedStatus.ts';
import type { FutureWork, JobOf } from './Job.ts';

const NO_CALLOUTS =
    'Callout not allowed from this future method. Please enable callout by annotating the future method. eg: @Future(callout=true)';

/** Runs a future method. @returns what it threw */
export function performFuture(bench: Bench, job: JobOf<FutureWork>): ApexException | null {
    const options = {
        quiddity: 'FUTURE',
        isAsync: true,
        ...(job.work.allowsCallouts ? {} : { calloutRefusal: NO_CALLOUTS })
    };
    const error = bench.attempt(job, options, () => {
        job.work.run();
        bench.records.update(job.id, { Status: 'Completed', JobItemsProcessed: 1 });
    });
    if (error !== null) {
        bench.note(job, {
            Status: 'Failed',
            NumberOfErrors: 1,
            ExtendedStatus: extendedStatus(error)
        });
    }
    return error;
}

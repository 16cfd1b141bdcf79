import { ApexScheduleContext } from '../../runtime/library/org/index.ts';
import type { ApexException } from '../../runtime/values/index.ts';
import type { Bench } from './Bench.ts';
import { copyState } from './copyState.ts';
import type { JobOf, ScheduledWork } from './Job.ts';

/** Runs a schedulable once, with the state it was scheduled with. @returns what it threw */
export function performScheduled(bench: Bench, job: JobOf<ScheduledWork>): ApexException | null {
    const { rt } = bench;
    const options = {
        quiddity: 'SCHEDULED',
        // knowledge, not documented: scheduled Apex has the limits of synchronous code
        isAsync: false,
        calloutRefusal: 'Callout from scheduled Apex not supported.'
    };
    const schedulable = copyState(rt, job.work.schedulable);
    return bench.attempt(
        job,
        options,
        () => void rt.invoke(schedulable, 'execute', [new ApexScheduleContext(job.id)])
    );
}

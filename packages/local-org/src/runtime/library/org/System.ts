import type { ApexDate } from '../../values/index.ts';
import { ApexDatetime } from '../../values/index.ts';
import { definePlatformType } from '../definePlatformType.ts';
import type { Runtime } from '../../runtime.ts';
import type { EnqueueOptions } from '../../host.ts';
import type { ApexAsyncOptions } from './AsyncOptions.ts';
import { todayOf } from './today.ts';

const NO_OPTIONS: EnqueueOptions = { delayMinutes: 0, maximumStackDepth: null, signature: null };

function enqueue(rt: Runtime, job: object, options: EnqueueOptions): string {
    return rt.host.jobs.enqueueQueueable(rt, job, options);
}

function isRunning(...quiddities: string[]) {
    return (rt: Runtime): boolean => quiddities.includes(rt.transaction.quiddity);
}

/** What System does with jobs, time and users; assertions and debug stand elsewhere. */
export const systemJobs = definePlatformType({
    name: 'System.System',
    statics: {
        now: (rt) => new ApexDatetime(rt.host.clock.now()),
        today: (rt): ApexDate => todayOf(rt),
        currentTimeMillis: (rt) => BigInt(rt.host.clock.now()),
        'enqueueJob(Object)': (rt, job: object) => enqueue(rt, job, NO_OPTIONS),
        'enqueueJob(Object,Integer)': (rt, job: object, delayMinutes: number) =>
            enqueue(rt, job, { ...NO_OPTIONS, delayMinutes }),
        'enqueueJob(Object,AsyncOptions)': (rt, job: object, options: ApexAsyncOptions) =>
            enqueue(rt, job, options.toEnqueueOptions()),
        abortJob: (rt, id: string) => rt.host.jobs.abort(rt, id),
        schedule: (rt, name: string, cron: string, job: object) =>
            rt.host.jobs.schedule(rt, job, { name, cron }),
        scheduleBatch: (rt, batch: object, name: string, minutes: number, scope?: number) =>
            rt.host.jobs.scheduleBatch(rt, batch, { name, minutes, scope: scope ?? 200 }),
        attachFinalizer: (rt, finalizer: object) => rt.host.jobs.attachFinalizer(rt, finalizer),
        isBatch: isRunning('BATCH_APEX'),
        isFuture: isRunning('FUTURE'),
        isQueueable: isRunning('QUEUEABLE'),
        isScheduled: isRunning('SCHEDULED')
    }
});

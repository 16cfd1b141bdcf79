import {
    definePlatformEnum,
    definePlatformInterface,
    definePlatformType
} from '../definePlatformType.ts';
import type { ApexException } from '../../values/index.ts';

/** What the platform hands to execute of a queueable. */
export class ApexJobContext {
    readonly jobId: string;

    constructor(jobId: string) {
        this.jobId = jobId;
    }
}

/** What the platform hands to start, execute and finish of a batch. */
export class ApexBatchContext extends ApexJobContext {}

/** What the platform hands to execute of a scheduled job. */
export class ApexScheduleContext extends ApexJobContext {}

/** What the platform hands to a finalizer. */
export class ApexFinalizerContext {
    readonly jobId: string;
    readonly requestId: string;
    readonly exception: ApexException | null;

    constructor(jobId: string, requestId: string, exception: ApexException | null) {
        this.jobId = jobId;
        this.requestId = requestId;
        this.exception = exception;
    }
}

const jobId = (_rt: unknown, self: ApexJobContext): string => self.jobId;

export const asyncTypes = [
    definePlatformInterface('System.Queueable'),
    definePlatformInterface('System.Finalizer'),
    definePlatformInterface('System.Schedulable'),
    definePlatformInterface('Database.Batchable'),
    definePlatformInterface('Database.AllowsCallouts'),
    definePlatformInterface('Database.Stateful'),
    definePlatformType({
        name: 'System.QueueableContext',
        jsClass: ApexJobContext,
        methods: { getJobId: jobId }
    }),
    definePlatformType({
        name: 'Database.BatchableContext',
        jsClass: ApexBatchContext,
        methods: { getJobId: jobId }
    }),
    definePlatformType({
        name: 'System.SchedulableContext',
        jsClass: ApexScheduleContext,
        methods: { getTriggerId: jobId }
    }),
    definePlatformType({
        name: 'System.FinalizerContext',
        jsClass: ApexFinalizerContext,
        methods: {
            getAsyncApexJobId: (_rt, self: ApexFinalizerContext) => self.jobId,
            getRequestId: (_rt, self: ApexFinalizerContext) => self.requestId,
            getException: (_rt, self: ApexFinalizerContext) => self.exception,
            getResult: (rt, self: ApexFinalizerContext) =>
                rt.library.enumConstant(
                    'System.ParentJobResult',
                    self.exception === null ? 'SUCCESS' : 'UNHANDLED_EXCEPTION'
                )
        }
    }),
    definePlatformEnum('System.ParentJobResult', ['SUCCESS', 'UNHANDLED_EXCEPTION']),
    definePlatformType({
        name: 'System.AsyncInfo',
        statics: {
            getCurrentQueueableStackDepth: (rt) => rt.host.jobs.currentStackDepth(rt),
            getMaximumQueueableStackDepth: (rt) => rt.host.jobs.maximumStackDepth(rt),
            getMinimumQueueableDelayInMinutes: (rt) => rt.host.jobs.minimumDelayInMinutes(rt),
            hasMaxStackDepth: (rt) => rt.host.jobs.maximumStackDepth(rt) !== null
        }
    })
];

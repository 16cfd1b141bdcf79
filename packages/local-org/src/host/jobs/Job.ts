import type { ApexException } from '../../runtime/values/index.ts';

/** One piece of asynchronous work, from enqueueing to its end. */
export interface Job {
    /** Id of its AsyncApexJob; of its CronTrigger for scheduled work. */
    readonly id: string;
    readonly userId: string;
    readonly className: string;
    /** Milliseconds since 1970-01-01T00:00:00Z; it does not start earlier. */
    notBefore: number;
    readonly work: QueueableWork | FutureWork | BatchWork | ScheduledWork | ScheduledBatchWork;
}

export interface QueueableWork {
    readonly kind: 'queueable';
    /** As it was when it was enqueued. */
    readonly queueable: object;
    /** 1 for a job enqueued by something that is no queueable. */
    readonly stackDepth: number;
    readonly maximumStackDepth: number | null;
    readonly delayMinutes: number;
    readonly signature: string | null;
    /** How many jobs in a row have failed and were followed by the next through their finalizers. */
    readonly revivals: number;
    finalizer: object | null;
}

export interface FutureWork {
    readonly kind: 'future';
    readonly allowsCallouts: boolean;
    readonly callee: FutureCallee;
    /** As they were when it was enqueued. */
    readonly args: readonly unknown[];
    run(): void;
}

/** A static method as emitted code names it. */
export interface FutureCallee {
    readonly className: string;
    readonly jsName: string;
}

export interface BatchWork {
    readonly kind: 'batch';
    /** As it was when it was enqueued. */
    readonly batch: object;
    /** Records per call of execute. */
    readonly scope: number;
    /** While finish runs, which may start the next batch. */
    isFinishing: boolean;
}

export interface ScheduledWork {
    readonly kind: 'scheduled';
    readonly schedulable: object;
    readonly cron: string;
    /** Milliseconds of the next start after a moment; null when it never runs again. */
    next(after: number): number | null;
}

/** System.scheduleBatch: a batch that starts later, once. */
export interface ScheduledBatchWork {
    readonly kind: 'scheduledBatch';
    readonly batch: object;
    readonly scope: number;
}

export type JobOf<Work> = Job & { readonly work: Work };

/** How a job ended, for its finalizer and its AsyncApexJob. */
export interface JobEnd {
    readonly exception: ApexException | null;
    readonly requestId: string;
}

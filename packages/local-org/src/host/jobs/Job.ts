import type { ApexException } from '../../runtime/values/index.ts';

/** One piece of asynchronous work, from enqueueing to its end. */
export interface Job {
    /** Id of its AsyncApexJob. */
    readonly id: string;
    readonly userId: string;
    readonly className: string;
    /** The queueable, as it was when it was enqueued. */
    readonly queueable: object;
    /** Milliseconds since 1970-01-01T00:00:00Z; it does not start earlier. */
    readonly notBefore: number;
    /** 1 for a job enqueued by something that is no job. */
    readonly stackDepth: number;
    readonly maximumStackDepth: number | null;
    readonly signature: string | null;
    /** How often in a row finalizers have enqueued this chain again. */
    readonly revivals: number;
    finalizer: object | null;
}

/** How a job ended, for its finalizer and its AsyncApexJob. */
export interface JobEnd {
    readonly exception: ApexException | null;
    readonly requestId: string;
}

import type { LimitCounters } from '../../runtime/runtime.ts';

/** What one transaction took: what an org writes at the end of its debug log. */
export interface TransactionUsage {
    /** What ran: `WebhookResource.post`, `SendMessageQueueable`, `Trigger on Webhook_Event__e`. */
    readonly what: string;
    /** A System.Quiddity name. */
    readonly quiddity: string;
    /** false when everything was undone. */
    readonly committed: boolean;
    /** Milliseconds of work; waiting for the answers of callouts is left out, as CPU time leaves it out. */
    readonly milliseconds: number;
    readonly waitedMilliseconds: number;
    readonly queries: number;
    readonly queryRows: number;
    readonly dmlStatements: number;
    readonly dmlRows: number;
    readonly callouts: number;
    readonly queueableJobs: number;
    readonly publishedImmediately: number;
}

/** The counters of a transaction that has ended. */
export function countersOf(
    limits: LimitCounters
): Omit<
    TransactionUsage,
    'what' | 'quiddity' | 'committed' | 'milliseconds' | 'waitedMilliseconds'
> {
    return {
        queries: limits.used('Queries'),
        queryRows: limits.used('QueryRows'),
        dmlStatements: limits.used('DmlStatements'),
        dmlRows: limits.used('DmlRows'),
        callouts: limits.used('Callouts'),
        queueableJobs: limits.used('QueueableJobs'),
        publishedImmediately: limits.used('PublishImmediateDml')
    };
}

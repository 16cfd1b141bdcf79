/**
 * What one transaction may use, by the name of its `Limits` method without `get`.
 * Source: Apex Developer Guide, "Execution Governors and Limits".
 */
const SYNCHRONOUS: Readonly<Record<string, number>> = {
    AggregateQueries: 300,
    AsyncCalls: 200,
    Callouts: 100,
    CpuTime: 10_000,
    DmlRows: 10_000,
    DmlStatements: 150,
    EmailInvocations: 10,
    FindSimilarCalls: 100,
    FutureCalls: 50,
    HeapSize: 6_000_000,
    MobilePushApexCalls: 10,
    PublishImmediateDml: 150,
    Queries: 100,
    QueryLocatorRows: 10_000,
    QueryRows: 50_000,
    QueueableJobs: 50,
    RunAs: 20,
    SavepointRollbacks: 150,
    Savepoints: 150,
    ScriptStatements: 200_000,
    SoslQueries: 20
};

const ASYNCHRONOUS: Readonly<Record<string, number>> = {
    ...SYNCHRONOUS,
    CpuTime: 60_000,
    FutureCalls: 0,
    HeapSize: 12_000_000,
    Queries: 200,
    QueueableJobs: 1
};

/** "0 in batch and future contexts; 50 in queueable context" */
const QUEUEABLE: Readonly<Record<string, number>> = { ...ASYNCHRONOUS, FutureCalls: 50 };

/** "Synchronous governor limits apply for the Finalizer transaction", but for heap, enqueued jobs and futures. */
const FINALIZER: Readonly<Record<string, number>> = {
    ...SYNCHRONOUS,
    FutureCalls: 50,
    HeapSize: ASYNCHRONOUS['HeapSize'] ?? 0,
    QueueableJobs: ASYNCHRONOUS['QueueableJobs'] ?? 0
};

/**
 * @param isAsync batch, future and queueable work
 * @param quiddity a System.Quiddity name
 */
export function allowances(isAsync: boolean, quiddity: string): Readonly<Record<string, number>> {
    if (!isAsync) return SYNCHRONOUS;
    switch (quiddity) {
        case 'QUEUEABLE':
            return QUEUEABLE;
        case 'TRANSACTION_FINALIZER_QUEUEABLE':
            return FINALIZER;
        default:
            return ASYNCHRONOUS;
    }
}

/** What the exception calls each limit: "Too many SOQL queries: 101". */
export const LIMIT_TEXTS: Readonly<Record<string, string>> = {
    Callouts: 'Too many callouts: {0}',
    CpuTime: 'Apex CPU time limit exceeded',
    DmlRows: 'Too many DML rows: {0}',
    DmlStatements: 'Too many DML statements: {0}',
    EmailInvocations: 'Too many Email Invocations: {0}',
    FutureCalls: 'Too many future calls: {0}',
    HeapSize: 'Apex heap size too large: {0}',
    PublishImmediateDml: 'Too many publish immediate DML statements: {0}',
    Queries: 'Too many SOQL queries: {0}',
    QueryRows: 'Too many query rows: {0}',
    QueryLocatorRows: 'Too many query locator rows: {0}',
    QueueableJobs: 'Too many queueable jobs added to the queue: {0}',
    SoslQueries: 'Too many SOSL queries: {0}'
};

import { ApexBatchContext } from '../../runtime/library/org/index.ts';
import { ApexQueryLocator } from '../../runtime/library/data/index.ts';
import { listOf, OBJECT_TYPE, typeDescriptor } from '../../runtime/types/index.ts';
import { ApexDatetime, ApexList } from '../../runtime/values/index.ts';
import type { ApexException } from '../../runtime/values/index.ts';
import type { Bench } from './Bench.ts';
import { calloutRefusal } from './calloutRefusal.ts';
import { copyState } from './copyState.ts';
import { extendedStatus } from './extendedStatus.ts';
import type { BatchWork, JobOf } from './Job.ts';

const STATEFUL = typeDescriptor('Database.Stateful');

/**
 * Runs a batch: start, execute per chunk, finish, each in a transaction of its own. A chunk that fails is
 * undone alone; the others go on. Source: Apex Developer Guide, "Using Batch Apex".
 *
 * @returns the first exception nobody caught
 */
export function performBatch(bench: Bench, job: JobOf<BatchWork>): ApexException | null {
    return new BatchRun(bench, job).perform();
}

class BatchRun {
    private readonly bench: Bench;
    private readonly job: JobOf<BatchWork>;
    private readonly isStateful: boolean;
    /** What the next transaction begins with. */
    private state: object;
    private processed = 0;
    private errors = 0;
    private firstError: ApexException | null = null;

    constructor(bench: Bench, job: JobOf<BatchWork>) {
        this.bench = bench;
        this.job = job;
        this.state = job.work.batch;
        this.isStateful = bench.rt.types.isInstance(job.work.batch, STATEFUL);
    }

    perform(): ApexException | null {
        const { bench, job } = this;
        bench.note(job, { Status: 'Preparing' });
        let chunks: ApexList[] = [];
        const failed = this.step((batch, context) => {
            const source = bench.rt.invoke(batch, 'start', [context]);
            chunks = chunksOf(bench, source, job.work.scope);
        });
        if (failed !== null) {
            this.conclude('Failed');
            return this.firstError;
        }
        this.refuseManyInTest(chunks.length);
        bench.note(job, { Status: 'Processing', TotalJobItems: chunks.length });
        for (const chunk of chunks) {
            this.step((batch, context) => bench.rt.invoke(batch, 'execute', [context, chunk]));
            this.processed++;
            bench.note(job, { JobItemsProcessed: this.processed, NumberOfErrors: this.errors });
        }
        job.work.isFinishing = true;
        const finished = this.step((batch, context) => bench.rt.invoke(batch, 'finish', [context]));
        this.conclude(finished === null ? 'Completed' : 'Failed');
        return this.firstError;
    }

    /** One transaction. Without Database.Stateful each begins with the state at the time of enqueueing. */
    private step(work: (batch: object, context: ApexBatchContext) => void): ApexException | null {
        const { bench, job } = this;
        const batch = copyState(bench.rt, this.state) as object;
        const options = {
            quiddity: 'BATCH_APEX',
            isAsync: true,
            calloutRefusal: calloutRefusal(bench.rt, batch, 'Batch')
        };
        const context = new ApexBatchContext(job.id);
        const error = bench.attempt(job, options, () => work(batch, context));
        if (error === null) {
            if (this.isStateful) this.state = batch;
            return null;
        }
        this.errors++;
        this.firstError ??= error;
        return error;
    }

    private refuseManyInTest(chunks: number): void {
        const { rt } = this.bench;
        if (chunks <= 1 || !rt.host.tests.isRunning(rt)) return;
        throw rt.exception(
            'System.UnexpectedException',
            'No more than one executeBatch can be called from within a test method. Please make sure the iterable returned from your start method matches the batch size, resulting in one executeBatch invocation.'
        );
    }

    private conclude(status: 'Completed' | 'Failed'): void {
        const { bench, firstError } = this;
        bench.note(this.job, {
            Status: status,
            NumberOfErrors: this.errors,
            CompletedDate: new ApexDatetime(bench.rt.host.clock.now()),
            ...(firstError === null
                ? {}
                : { ExtendedStatus: extendedStatus(firstError, 'First error: ') })
        });
    }
}

function chunksOf(bench: Bench, source: unknown, scope: number): ApexList[] {
    const { rt } = bench;
    const items = itemsOf(bench, source);
    const first = items[0];
    const type =
        source instanceof ApexList
            ? source.type
            : listOf(first === undefined ? OBJECT_TYPE : rt.types.typeOf(first));
    const chunks: ApexList[] = [];
    for (let from = 0; from < items.length; from += scope) {
        chunks.push(new ApexList(type, items.slice(from, from + scope)));
    }
    return chunks;
}

function itemsOf({ rt }: Bench, source: unknown): unknown[] {
    if (source instanceof ApexQueryLocator) return [...source.rows];
    if (source instanceof ApexList) return [...source.items];
    if (source === null) {
        throw rt.exception('System.NullPointerException', 'Attempt to de-reference a null object');
    }
    const iterator = rt.invoke(source, 'iterator', []);
    const items: unknown[] = [];
    while (rt.invoke(iterator, 'hasNext', []) === true) items.push(rt.invoke(iterator, 'next', []));
    return items;
}

import { ApexException } from '../../runtime/values/index.ts';
import { ApexFinalizerContext, ApexJobContext } from '../../runtime/library/org/index.ts';
import { isUserObject } from '../../runtime/types/index.ts';
import type { EnqueueOptions, Jobs, Runtime, TestState } from '../../runtime/runtime.ts';
import type { SystemRecords } from '../SystemRecords.ts';
import type { RunOptions, TransactionRunner } from '../transaction/index.ts';
import { copyState } from './copyState.ts';
import type { Job, JobEnd } from './Job.ts';

/** "at most five times in a row"; Apex Developer Guide, Transaction Finalizers. */
const MOST_REVIVALS = 5;

/** Queueables: each runs in a transaction of its own, as the user who enqueued it. */
export class JobQueue implements Jobs {
    private readonly records: SystemRecords;
    private readonly runner: TransactionRunner;
    private waiting: Job[] = [];
    private running: Job | null = null;
    private isFinalizing = false;
    private readonly ofTests = new WeakMap<TestState, Job[]>();
    /** Told when there is something to run. */
    onEnqueue: () => void = () => undefined;
    /** Told of jobs that ended with an exception: nobody else would see it. */
    onFailure: (className: string, error: Error) => void = () => undefined;

    constructor(records: SystemRecords, runner: TransactionRunner) {
        this.records = records;
        this.runner = runner;
    }

    enqueueQueueable(rt: Runtime, queueable: object, options: EnqueueOptions): string {
        const { transaction } = rt;
        transaction.limits.count('QueueableJobs');
        const job = this.jobOf(rt, queueable, options);
        this.refuseDeepChain(rt, job);
        this.refuseTwin(rt, job);
        if (transaction.test !== null) this.stagedBy(transaction.test).push(job);
        else {
            transaction.afterCommit(() => {
                this.waiting.push(job);
                this.onEnqueue();
            });
        }
        return job.id;
    }

    attachFinalizer(rt: Runtime, finalizer: object): void {
        if (this.running === null || this.isFinalizing) {
            throw rt.exception(
                'System.HandledException',
                'System.attachFinalizer(Finalizer) is not allowed in this context'
            );
        }
        if (this.running.finalizer !== null) {
            throw rt.exception(
                'System.HandledException',
                'More than one Finalizer cannot be attached to same Async Apex Job'
            );
        }
        this.running.finalizer = finalizer;
    }

    currentStackDepth(): number {
        return this.running?.stackDepth ?? 0;
    }

    maximumStackDepth(): number | null {
        return this.running?.maximumStackDepth ?? null;
    }

    /** Milliseconds since 1970 at which the next job may start; null when nothing waits. */
    nextStart(): number | null {
        return this.waiting.length === 0
            ? null
            : Math.min(...this.waiting.map((job) => job.notBefore));
    }

    /** Runs the first job that is due. Returns whether there was one. */
    runNext(rt: Runtime): boolean {
        const now = rt.host.clock.now();
        const job = this.waiting.find((each) => each.notBefore <= now);
        if (job === undefined) return false;
        this.waiting = this.waiting.filter((each) => each !== job);
        const error = this.execute(rt, job, (options, work) => this.runner.run(options, work));
        if (error !== null) this.onFailure(job.className, error);
        return true;
    }

    /** @throws what the first failing job threw, as Test.stopTest does */
    runForTest(rt: Runtime): void {
        const test = rt.transaction.test;
        if (test === null) return;
        const jobs = this.stagedBy(test).splice(0);
        for (const job of jobs) {
            const error = this.execute(rt, job, (options, work) =>
                this.runner.runInTest(options, work)
            );
            if (error !== null) throw error;
        }
    }

    private execute(
        rt: Runtime,
        job: Job,
        transact: (options: RunOptions, work: () => void) => void
    ): Error | null {
        const options = { user: rt.host.user(job.userId), quiddity: 'QUEUEABLE', isAsync: true };
        const outer = this.running;
        this.running = job;
        let requestId = '';
        let error: ApexException | null = null;
        try {
            transact(options, () => {
                requestId = rt.transaction.requestId;
                rt.invoke(job.queueable, 'execute', [new ApexJobContext(job.id)]);
                this.records.update(job.id, { Status: 'Completed', JobItemsProcessed: 1 });
            });
        } catch (thrown) {
            if (!(thrown instanceof ApexException)) throw thrown;
            error = thrown;
        }
        if (error !== null) this.recordFailure(rt, job, error);
        try {
            this.finalize(rt, job, { exception: error, requestId }, transact);
        } finally {
            this.running = outer;
        }
        return error;
    }

    private recordFailure(rt: Runtime, job: Job, error: Error): void {
        const note = (): void =>
            this.records.update(job.id, {
                Status: 'Failed',
                NumberOfErrors: 1,
                ExtendedStatus: String(error).slice(0, 255)
            });
        const options = { user: rt.host.user(job.userId), quiddity: 'QUEUEABLE', isAsync: true };
        if (rt.host.tests.isRunning(rt)) this.runner.runInTest(options, note);
        else this.runner.run(options, note);
    }

    private finalize(
        rt: Runtime,
        job: Job,
        end: JobEnd,
        transact: (options: RunOptions, work: () => void) => void
    ): void {
        const { finalizer } = job;
        if (finalizer === null) return;
        this.isFinalizing = true;
        try {
            transact(
                {
                    user: rt.host.user(job.userId),
                    quiddity: 'TRANSACTION_FINALIZER_QUEUEABLE',
                    isAsync: true
                },
                () =>
                    void rt.invoke(finalizer, 'execute', [
                        new ApexFinalizerContext(job.id, end.requestId, end.exception)
                    ])
            );
        } catch (error) {
            if (!(error instanceof ApexException)) throw error;
            this.onFailure(job.className, error);
        } finally {
            this.isFinalizing = false;
        }
    }

    private jobOf(rt: Runtime, queueable: object, options: EnqueueOptions): Job {
        const className = isUserObject(queueable) ? queueable.apexClass.name : 'Queueable';
        const parent = this.running;
        const isRevival = this.isFinalizing && parent !== null;
        return {
            id: this.records.insert('AsyncApexJob', {
                JobType: 'Queueable',
                Status: 'Queued',
                MethodName: 'execute',
                NumberOfErrors: 0,
                JobItemsProcessed: 0,
                TotalJobItems: 0
            }),
            userId: rt.transaction.user.id,
            className,
            queueable: copyState(rt, queueable) as object,
            notBefore: rt.host.clock.now() + options.delayMinutes * 60_000,
            stackDepth: parent === null || isRevival ? 1 : parent.stackDepth + 1,
            maximumStackDepth: options.maximumStackDepth ?? parent?.maximumStackDepth ?? null,
            signature: options.signature,
            revivals: isRevival ? parent.revivals + 1 : 0,
            finalizer: null
        };
    }

    private refuseDeepChain(rt: Runtime, job: Job): void {
        const isTooDeep = job.maximumStackDepth !== null && job.stackDepth > job.maximumStackDepth;
        const isChainInTest = rt.transaction.isTest && job.stackDepth > 1;
        if (isTooDeep || isChainInTest || job.revivals > MOST_REVIVALS) {
            throw rt.exception('System.AsyncException', 'Maximum stack depth has been reached.');
        }
    }

    private refuseTwin(rt: Runtime, job: Job): void {
        if (job.signature === null) return;
        const test = rt.transaction.test;
        const others = test === null ? this.waiting : this.stagedBy(test);
        if (others.every((other) => other.signature !== job.signature)) return;
        throw rt.exception(
            'System.DuplicateMessageException',
            'Attempt to enqueue job with duplicate queueable signature'
        );
    }

    private stagedBy(test: TestState): Job[] {
        const staged = this.ofTests.get(test) ?? [];
        this.ofTests.set(test, staged);
        return staged;
    }
}

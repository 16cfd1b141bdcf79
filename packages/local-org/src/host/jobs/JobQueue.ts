import { isUserObject } from '../../runtime/types/index.ts';
import type {
    EnqueueOptions,
    FutureCall,
    Jobs,
    Runtime,
    ScheduleOptions,
    TestState
} from '../../runtime/runtime.ts';
import type { ApexException } from '../../runtime/values/index.ts';
import type { Shelf } from '../shelf/index.ts';
import type { SystemRecords } from '../SystemRecords.ts';
import type { TransactionRunner } from '../transaction/index.ts';
import { Bench } from './Bench.ts';
import { copyState } from './copyState.ts';
import { CronTable } from './CronTable.ts';
import type { Job, JobEnd, JobOf, QueueableWork } from './Job.ts';
import { jobRow } from './jobRow.ts';
import { performBatch } from './performBatch.ts';
import { performFuture } from './performFuture.ts';
import { performFinalizer, performQueueable } from './performQueueable.ts';
import { performScheduled } from './performScheduled.ts';
import { WaitingJobs, type StaticCall } from './WaitingJobs.ts';
import { refuseBatch, refuseDeepChain, refuseDelay, refuseFuture, refuseTwin } from './refusals.ts';

/** Status of an AsyncApexJob that is not done. */
const UNFINISHED = ['Holding', 'Queued', 'Preparing', 'Processing'];

/** Larger scopes are cut to this; Apex Developer Guide, Using Batch Apex. */
const LARGEST_SCOPE = 2_000;

/** Asynchronous Apex: futures, queueables, batches and scheduled jobs, each as the user who enqueued it. */
export class JobQueue implements Jobs {
    private readonly records: SystemRecords;
    private readonly runner: TransactionRunner;
    private readonly cron: CronTable;
    private readonly kept: WaitingJobs;
    private waiting: Job[] = [];
    private running: Job | null = null;
    /** How the job ended whose finalizer runs; null while none does. */
    private finalizing: JobEnd | null = null;
    private readonly ofTests = new WeakMap<TestState, Job[]>();
    /** Told when there is something to run. */
    onEnqueue: () => void = () => undefined;
    /** Told of jobs that ended with an exception: nobody else would see it. */
    onFailure: (className: string, error: Error) => void = () => undefined;

    constructor(
        records: SystemRecords,
        runner: TransactionRunner,
        shelf: Shelf,
        callStatic: StaticCall
    ) {
        this.records = records;
        this.runner = runner;
        this.cron = new CronTable(records);
        this.kept = new WaitingJobs(shelf, this.cron, callStatic);
    }

    /**
     * Takes up what an earlier process left: jobs that wait go on waiting; what had begun, or no longer fits
     * the program, ends with a reason in its row.
     */
    resume(rt: Runtime): void {
        const { jobs, lost } = this.kept.restore(rt);
        this.waiting.push(...jobs);
        for (const { id, reason } of lost) this.end(id, reason);
        const known = new Set(this.waiting.map(({ id }) => id));
        for (const id of this.cron.waitingIds()) if (!known.has(id)) this.cron.remove(id);
        for (const row of UNFINISHED.flatMap((status) =>
            this.records.where('AsyncApexJob', 'Status', status)
        )) {
            const id = String(row.value('Id'));
            const trigger = row.value('CronTriggerId') as string | null;
            if (!known.has(trigger ?? id))
                this.end(id, 'The org was stopped before this job was done.');
        }
        this.kept.commit();
        if (this.waiting.length > 0) this.onEnqueue();
    }

    private end(id: string, reason: string): void {
        if (this.records.byId(id)?.objectName === 'CronTrigger') this.cron.remove(id);
        else this.records.update(id, { Status: 'Aborted', ExtendedStatus: reason });
    }

    enqueueQueueable(rt: Runtime, queueable: object, options: EnqueueOptions): string {
        refuseDelay(rt, options.delayMinutes);
        rt.transaction.limits.count('QueueableJobs');
        const work = this.queueableWork(rt, queueable, options);
        refuseDeepChain(rt, work);
        refuseTwin(rt, work.signature, this.pending(rt));
        const className = classNameOf(queueable);
        return this.enqueue(rt, {
            id: this.insertRow('Queueable', className, 'execute'),
            userId: rt.transaction.user.id,
            className,
            notBefore: rt.host.clock.now() + options.delayMinutes * 60_000,
            work
        });
    }

    enqueueFuture(rt: Runtime, call: FutureCall): void {
        refuseFuture(rt, call);
        rt.transaction.limits.count('FutureCalls');
        const args = call.args.map((argument) => copyState(rt, argument));
        this.enqueue(rt, {
            id: this.insertRow('Future', call.className, call.methodName),
            userId: rt.transaction.user.id,
            className: call.className,
            notBefore: rt.host.clock.now(),
            work: {
                kind: 'future',
                allowsCallouts: call.allowsCallouts,
                callee: { className: call.className, jsName: call.jsName },
                args,
                run: () => call.run(args)
            }
        });
    }

    executeBatch(rt: Runtime, batch: object, scope: number): string {
        refuseBatch(rt, batch, scope, this.isInsideBatch(), this.pending(rt));
        const className = classNameOf(batch);
        return this.enqueue(rt, {
            id: this.insertRow('BatchApex', className, null),
            userId: rt.transaction.user.id,
            className,
            notBefore: rt.host.clock.now(),
            work: {
                kind: 'batch',
                batch: copyState(rt, batch) as object,
                scope: Math.min(scope, LARGEST_SCOPE),
                isFinishing: false
            }
        });
    }

    schedule(rt: Runtime, schedulable: object, options: ScheduleOptions): string {
        const next = this.cron.nextOf(rt, options.cron);
        const start = this.cron.firstStart(rt, options.name, next);
        const id = this.cron.insert(rt, options.name, options.cron, start);
        const className = classNameOf(schedulable);
        this.records.insert('AsyncApexJob', {
            ...jobRow(this.records, 'ScheduledApex', className, 'execute'),
            CronTriggerId: id
        });
        return this.enqueue(rt, {
            id,
            userId: rt.transaction.user.id,
            className,
            notBefore: start,
            work: {
                kind: 'scheduled',
                schedulable: copyState(rt, schedulable) as object,
                cron: options.cron,
                next
            }
        });
    }

    scheduleBatch(
        rt: Runtime,
        batch: object,
        options: { name: string; minutes: number; scope: number }
    ): string {
        refuseBatch(rt, batch, options.scope, false, []);
        const start = rt.host.clock.now() + options.minutes * 60_000;
        return this.enqueue(rt, {
            id: this.cron.insert(rt, options.name, null, start),
            userId: rt.transaction.user.id,
            className: classNameOf(batch),
            notBefore: start,
            work: {
                kind: 'scheduledBatch',
                batch: copyState(rt, batch) as object,
                scope: Math.min(options.scope, LARGEST_SCOPE)
            }
        });
    }

    /** @throws Error (no Apex exception) for a job that does not wait: what an org says then is not documented */
    abort(rt: Runtime, id: string): void {
        const job = this.pending(rt).find((each) => each.id === id);
        if (job === undefined) {
            throw new Error(
                `System.abortJob('${id}'): no such job waits. The local org ends waiting jobs only.`
            );
        }
        if (job.work.kind === 'scheduled' || job.work.kind === 'scheduledBatch') {
            this.cron.remove(id);
        } else {
            this.records.update(id, { Status: 'Aborted' });
        }
        const { test } = rt.transaction;
        if (test !== null) {
            remove(this.stagedBy(test), job);
        } else {
            this.kept.forget(id);
            rt.transaction.afterCommit(() => {
                this.waiting = this.waiting.filter((each) => each !== job);
            });
        }
    }

    attachFinalizer(rt: Runtime, finalizer: object): void {
        const work = this.running?.work;
        if (work?.kind !== 'queueable' || this.finalizing !== null) {
            throw rt.exception(
                'System.HandledException',
                'System.attachFinalizer(Finalizer) is not allowed in this context'
            );
        }
        if (work.finalizer !== null) {
            throw rt.exception(
                'System.HandledException',
                'More than one Finalizer cannot be attached to same Async Apex Job'
            );
        }
        work.finalizer = finalizer;
    }

    currentStackDepth(): number {
        return this.runningQueueable()?.stackDepth ?? 0;
    }

    maximumStackDepth(): number | null {
        return this.runningQueueable()?.maximumStackDepth ?? null;
    }

    minimumDelayInMinutes(): number | null {
        return this.runningQueueable()?.delayMinutes ?? null;
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
        this.kept.begin(job);
        const error = this.perform(rt, job);
        if (!this.waiting.includes(job)) this.kept.forget(job.id);
        this.kept.commit();
        if (error !== null) this.onFailure(job.className, error);
        return true;
    }

    /** @throws what the first failing job threw, as Test.stopTest does */
    runForTest(rt: Runtime): void {
        const test = rt.transaction.test;
        if (test === null) return;
        const jobs = this.stagedBy(test).splice(0);
        for (const job of jobs) {
            const error = this.perform(rt, job);
            if (error !== null) throw error;
        }
    }

    private perform(rt: Runtime, job: Job): ApexException | null {
        const bench = new Bench(rt, this.records, this.runner);
        const outer = this.running;
        this.running = job;
        try {
            return this.performOn(bench, job);
        } finally {
            this.running = outer;
        }
    }

    private performOn(bench: Bench, job: Job): ApexException | null {
        const { work } = job;
        switch (work.kind) {
            case 'queueable': {
                const end = performQueueable(bench, { ...job, work });
                this.finalize(bench, { ...job, work }, end);
                return end.exception;
            }
            case 'future':
                return performFuture(bench, { ...job, work });
            case 'batch':
                return performBatch(bench, { ...job, work });
            case 'scheduled': {
                const error = performScheduled(bench, { ...job, work });
                if (!bench.rt.host.tests.isRunning(bench.rt)) this.again(bench, job, work.next);
                return error;
            }
            case 'scheduledBatch':
                return bench.attempt(job, { quiddity: 'SCHEDULED', isAsync: false }, () => {
                    this.cron.remove(job.id);
                    this.executeBatch(bench.rt, work.batch, work.scope);
                });
        }
    }

    /** A scheduled job waits for its next turn; after the last one its row is done. */
    private again(bench: Bench, job: Job, next: (after: number) => number | null): void {
        const start = next(bench.rt.host.clock.now());
        bench.note(job, this.cron.fired(job.id, job.notBefore, start));
        if (start === null) return;
        job.notBefore = start;
        this.kept.keep(bench.rt, job);
        this.waiting.push(job);
        this.onEnqueue();
    }

    private finalize(bench: Bench, job: JobOf<QueueableWork>, end: JobEnd): void {
        const { finalizer } = job.work;
        if (finalizer === null) return;
        this.finalizing = end;
        try {
            const error = performFinalizer(bench, job, finalizer, end);
            if (error !== null) this.onFailure(job.className, error);
        } finally {
            this.finalizing = null;
        }
    }

    private queueableWork(rt: Runtime, queueable: object, options: EnqueueOptions): QueueableWork {
        const parent = this.runningQueueable();
        const isFollowUp = this.finalizing !== null;
        const isRevival = parent !== null && (this.finalizing?.exception ?? null) !== null;
        return {
            kind: 'queueable',
            queueable: copyState(rt, queueable) as object,
            stackDepth: parent === null || isFollowUp ? 1 : parent.stackDepth + 1,
            maximumStackDepth: options.maximumStackDepth ?? parent?.maximumStackDepth ?? null,
            delayMinutes: options.delayMinutes,
            signature: options.signature,
            revivals: isRevival ? parent.revivals + 1 : 0,
            finalizer: null
        };
    }

    /** Whether start or execute of a batch runs. */
    private isInsideBatch(): boolean {
        const work = this.running?.work;
        return work?.kind === 'batch' && !work.isFinishing;
    }

    private runningQueueable(): QueueableWork | null {
        const work = this.running?.work;
        return work?.kind === 'queueable' ? work : null;
    }

    private insertRow(jobType: string, className: string, method: string | null): string {
        return this.records.insert(
            'AsyncApexJob',
            jobRow(this.records, jobType, className, method)
        );
    }

    private enqueue(rt: Runtime, job: Job): string {
        const { transaction } = rt;
        if (transaction.test !== null) {
            const staged = this.stagedBy(transaction.test);
            staged.push(job);
            transaction.afterCommit(
                () => undefined,
                () => remove(staged, job)
            );
        } else {
            this.kept.keep(rt, job);
            transaction.afterCommit(() => {
                this.waiting.push(job);
                this.onEnqueue();
            });
        }
        return job.id;
    }

    private pending(rt: Runtime): readonly Job[] {
        const { test } = rt.transaction;
        return test === null ? this.waiting : this.stagedBy(test);
    }

    private stagedBy(test: TestState): Job[] {
        const staged = this.ofTests.get(test) ?? [];
        this.ofTests.set(test, staged);
        return staged;
    }
}

function remove<T>(list: T[], item: T): void {
    const place = list.indexOf(item);
    if (place >= 0) list.splice(place, 1);
}

function classNameOf(job: object): string {
    if (isUserObject(job)) return job.apexClass.name;
    throw new Error('Only objects of the project can be enqueued.');
}

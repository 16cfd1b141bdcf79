import { ApexException } from '../../runtime/values/index.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import type { SystemRecords } from '../SystemRecords.ts';
import type { RunOptions, TransactionRunner } from '../transaction/index.ts';
import type { Job } from './Job.ts';

/** What it takes to do a job's work: transactions of its user, and the rows that tell how it went. */
export class Bench {
    readonly rt: Runtime;
    readonly records: SystemRecords;
    private readonly runner: TransactionRunner;

    constructor(rt: Runtime, records: SystemRecords, runner: TransactionRunner) {
        this.rt = rt;
        this.records = records;
        this.runner = runner;
    }

    /**
     * Runs work in a transaction of its own, as the job's user: undone when Apex throws.
     *
     * @returns what Apex threw and nobody caught
     */
    attempt(
        job: Job,
        options: Pick<RunOptions, 'quiddity' | 'isAsync' | 'calloutRefusal'>,
        work: () => void
    ): ApexException | null {
        const { rt, runner } = this;
        const all = { ...options, what: job.className, user: rt.host.user(job.userId) };
        try {
            if (rt.host.tests.isRunning(rt)) runner.runInTest(all, work);
            else runner.run(all, work);
            return null;
        } catch (thrown) {
            if (thrown instanceof ApexException) return thrown;
            throw thrown;
        }
    }

    /** Notes something in a job's row, whatever became of the transactions of its code. */
    note(job: Job, values: Readonly<Record<string, unknown>>, id = job.id): void {
        const thrown = this.attempt(job, { quiddity: 'UD', isAsync: true }, () =>
            this.records.update(id, values)
        );
        if (thrown !== null) throw thrown;
    }
}

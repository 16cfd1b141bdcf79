import type { Runtime } from '../../runtime/runtime.ts';
import { NotReadable, NotWritable, StateReader, StateWriter, type Shelf } from '../shelf/index.ts';
import type { CronTable } from './CronTable.ts';
import type { FutureCallee, Job } from './Job.ts';

/** Calls a static method by its name in emitted code. Given by the kernel. */
export type StaticCall = (callee: FutureCallee, args: readonly unknown[]) => void;

/** Scalars of a job and, as text, the objects that it works with. */
interface Written {
    readonly userId: string;
    readonly className: string;
    readonly notBefore: number;
    readonly work: Record<string, unknown> & { readonly kind: Job['work']['kind'] };
    readonly state: string;
}

/** A job of an earlier process that cannot go on, and why. */
export interface LostJob {
    readonly id: string;
    readonly reason: string;
}

/** Jobs on their way into the database file and back. */
export class WaitingJobs {
    private readonly shelf: Shelf;
    private readonly cron: CronTable;
    private readonly call: StaticCall;

    constructor(shelf: Shelf, cron: CronTable, call: StaticCall) {
        this.shelf = shelf;
        this.cron = cron;
        this.call = call;
    }

    /** A job whose state cannot be written (it holds a stub, say) is not kept: it ends with the process. */
    keep(rt: Runtime, job: Job): void {
        const text = written(rt, job);
        if (text !== null) this.shelf.put(job.id, text);
    }

    begin(job: Job): void {
        this.shelf.begin(job.id);
    }

    forget(id: string): void {
        this.shelf.remove(id);
    }

    /** Makes final what was kept or forgotten outside of a transaction. */
    commit(): void {
        this.shelf.commit();
    }

    /** What lay in the file when the process began. Lost jobs are forgotten. */
    restore(rt: Runtime): { jobs: Job[]; lost: LostJob[] } {
        const jobs: Job[] = [];
        const lost: LostJob[] = [];
        for (const { id, text, hasBegun } of this.shelf.all()) {
            const found = hasBegun
                ? 'The org was stopped while this job ran.'
                : this.read(rt, id, text);
            if (typeof found !== 'string') {
                jobs.push(found);
                continue;
            }
            lost.push({ id, reason: found });
            this.shelf.remove(id);
        }
        return { jobs, lost };
    }

    private read(rt: Runtime, id: string, text: string): Job | string {
        const { userId, className, notBefore, work, state } = JSON.parse(text) as Written;
        try {
            const value = new StateReader(rt, state).read();
            const whole = this.work(rt, userId, work, value);
            return { id, userId, className, notBefore, work: whole };
        } catch (cause) {
            if (!(cause instanceof NotReadable)) throw cause;
            return `The program has changed since this job was enqueued: ${cause.message}.`;
        }
    }

    private work(rt: Runtime, userId: string, work: Written['work'], value: unknown): Job['work'] {
        switch (work.kind) {
            case 'queueable':
                return { ...work, queueable: value } as Job['work'];
            case 'future': {
                const callee = work['callee'] as FutureCallee;
                const args = value as readonly unknown[];
                return { ...work, callee, args, run: () => this.call(callee, args) } as Job['work'];
            }
            case 'batch':
            case 'scheduledBatch':
                return { ...work, batch: value } as Job['work'];
            case 'scheduled': {
                const { timeZone } = rt.host.user(userId);
                const next = this.cron.nextIn(rt, String(work['cron']), timeZone);
                return { ...work, schedulable: value, next } as Job['work'];
            }
        }
    }
}

/** @returns null for a state that cannot be written */
function written(rt: Runtime, { userId, className, notBefore, work }: Job): string | null {
    const { state, rest } = parted(work);
    try {
        const text: Written = {
            userId,
            className,
            notBefore,
            work: rest,
            state: new StateWriter(rt).write(state)
        };
        return JSON.stringify(text);
    } catch (cause) {
        if (cause instanceof NotWritable) return null;
        throw cause;
    }
}

/** The objects of the project apart from the rest, which is JSON. */
function parted(work: Job['work']): { state: unknown; rest: Written['work'] } {
    switch (work.kind) {
        case 'queueable': {
            const { queueable, finalizer: _, ...rest } = work;
            return { state: queueable, rest: { ...rest, finalizer: null } };
        }
        case 'future': {
            const { args, run: _, ...rest } = work;
            return { state: args, rest };
        }
        case 'batch':
        case 'scheduledBatch': {
            const { batch, ...rest } = work;
            return { state: batch, rest };
        }
        case 'scheduled': {
            const { schedulable, next: _, ...rest } = work;
            return { state: schedulable, rest };
        }
    }
}

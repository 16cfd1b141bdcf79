import type { AdjustableClock } from '../host/index.ts';
import type { Org } from './Org.ts';

/** setTimeout counts in 32 bits; it would end a longer wait at once. */
const LONGEST_WAIT = 2 ** 31 - 1;

/** Keeps an org's jobs and events going between requests, one transaction per turn of the event loop. */
export class Pump {
    private readonly org: Org;
    private isScheduled = false;
    private isStopped = false;
    private timer: NodeJS.Timeout | null = null;
    private readonly idle = new Set<() => void>();
    private passing: Promise<void> = Promise.resolve();

    constructor(org: Org) {
        this.org = org;
        org.jobs.onEnqueue = () => this.wake();
        org.events.onPublish = () => this.wake();
    }

    /** Resolves when nothing is due any more; jobs that wait for a later time are left alone. */
    settle(): Promise<void> {
        return new Promise((resolve) => {
            this.idle.add(resolve);
            this.wake();
        });
    }

    /**
     * Lets time pass: jobs on the way start when they are due, earliest first. Two callers wait for each
     * other.
     */
    advance(clock: AdjustableClock, milliseconds: number): Promise<void> {
        this.passing = this.passing.then(() => this.pass(clock, milliseconds));
        return this.passing;
    }

    private async pass(clock: AdjustableClock, milliseconds: number): Promise<void> {
        const end = clock.now() + milliseconds;
        await this.settle();
        for (;;) {
            const next = this.org.jobs.nextStart();
            if (next === null || next > end) break;
            clock.moveTo(next);
            await this.settle();
        }
        clock.moveTo(end);
        await this.settle();
    }

    /** Starts nothing any more. */
    stop(): void {
        this.isStopped = true;
        this.cancelTimer();
    }

    private wake(): void {
        if (this.isScheduled || this.isStopped) return;
        this.isScheduled = true;
        // Requests that wait get their turn between two jobs.
        setImmediate(() => this.turn());
    }

    private turn(): void {
        this.isScheduled = false;
        if (this.isStopped) return;
        if (this.worked()) {
            this.wake();
            return;
        }
        for (const resolve of this.idle) resolve();
        this.idle.clear();
        this.waitForNextJob();
    }

    /** A mistake of ours in one job must not end the jobs of everybody. */
    private worked(): boolean {
        try {
            return this.org.workOnce();
        } catch (error) {
            this.org.reportFailure('Background work', error as Error);
            return true;
        }
    }

    private waitForNextJob(): void {
        this.cancelTimer();
        const start = this.org.jobs.nextStart();
        if (start === null) return;
        const delay = Math.max(0, start - this.org.runtime.host.clock.now());
        this.timer = setTimeout(() => this.wake(), Math.min(delay, LONGEST_WAIT));
    }

    private cancelTimer(): void {
        if (this.timer !== null) clearTimeout(this.timer);
    }
}

import type { Org } from './Org.ts';

/** Keeps an org's jobs and events going between requests, one transaction per turn of the event loop. */
export class Pump {
    private readonly org: Org;
    private isScheduled = false;
    private timer: NodeJS.Timeout | null = null;
    private readonly idle = new Set<() => void>();

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

    stop(): void {
        if (this.timer !== null) clearTimeout(this.timer);
    }

    private wake(): void {
        if (this.isScheduled) return;
        this.isScheduled = true;
        // Requests that wait get their turn between two jobs.
        setImmediate(() => this.turn());
    }

    private turn(): void {
        this.isScheduled = false;
        if (this.org.workOnce()) {
            this.wake();
            return;
        }
        for (const resolve of this.idle) resolve();
        this.idle.clear();
        this.waitForNextJob();
    }

    private waitForNextJob(): void {
        this.stop();
        const start = this.org.jobs.nextStart();
        if (start === null) return;
        const delay = Math.max(0, start - this.org.runtime.host.clock.now());
        this.timer = setTimeout(() => this.wake(), delay);
    }
}

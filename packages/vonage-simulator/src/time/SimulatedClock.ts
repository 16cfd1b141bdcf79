import type { Clock, Task, Timer } from './Clock.ts';

interface Entry {
    readonly due: number;
    readonly order: number;
    readonly task: Task;
}

/** The machine's own time and timers, as far as this clock needs them. */
export interface RealTime {
    now(): number;
    setTimer(task: () => void, delayMs: number): { cancel(): void };
}

export interface ClockOptions {
    /** Simulated seconds per real second; 0 freezes the clock, so that only `advance` moves it. */
    readonly speed?: number;
    /** Where the calendar starts, in milliseconds since 1970; the machine's own time when left out. */
    readonly startAt?: number;
    readonly real: RealTime;
    /** Hears of a task that failed. A clock that swallowed errors would hide lost webhooks. */
    readonly onError: (error: unknown) => void;
}

/** setTimeout counts in 32 bits; a longer wait is made of several. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;

/** A clock that can run fast, stand still or jump, and that runs the tasks it passes on the way in order. */
export class SimulatedClock implements Clock {
    readonly #real: RealTime;
    readonly #onError: (error: unknown) => void;
    readonly #running = new Set<Promise<void>>();
    #entries: Entry[] = [];
    #speed: number;
    #base: number;
    #realBase: number;
    #order = 0;
    #wake: { cancel(): void } | undefined;
    #stopped = false;

    constructor(options: ClockOptions) {
        this.#real = options.real;
        this.#onError = options.onError;
        this.#speed = options.speed ?? 1;
        this.#realBase = options.real.now();
        this.#base = options.startAt ?? this.#realBase;
    }

    get speed(): number {
        return this.#speed;
    }

    /** How many tasks wait for their time. */
    get waiting(): number {
        return this.#entries.length;
    }

    now(): number {
        return this.#base + (this.#real.now() - this.#realBase) * this.#speed;
    }

    after(delayMs: number, task: Task): Timer {
        const entry: Entry = { due: this.now() + Math.max(0, delayMs), order: this.#order++, task };
        this.#entries.push(entry);
        this.#entries.sort((a, b) => a.due - b.due || a.order - b.order);
        this.#arm();
        return { cancel: () => this.#forget(entry) };
    }

    /** Changes the pace from this moment on. */
    setSpeed(speed: number): void {
        this.#setTime(this.now());
        this.#speed = speed;
        this.#arm();
    }

    /** Moves on by `milliseconds` and returns when every task on the way, and what it started, has ended. */
    async advance(milliseconds: number): Promise<void> {
        const target = this.now() + milliseconds;
        await this.idle();
        for (let next = this.#takeDue(target); next; next = this.#takeDue(target)) {
            this.#setTime(Math.max(this.now(), next.due));
            this.#run(next);
            await this.idle();
        }
        this.#setTime(Math.max(this.now(), target));
        this.#arm();
    }

    /** Returns when no task is under way. Tasks still waiting for their time are left alone. */
    async idle(): Promise<void> {
        while (this.#running.size > 0) {
            await Promise.all(this.#running);
        }
    }

    /** Forgets every waiting task and goes back to the machine's own time at normal speed. */
    reset(): void {
        this.#entries = [];
        this.#speed = 1;
        this.#setTime(this.#real.now());
        this.#arm();
    }

    /** Forgets every waiting task, takes no new one, and waits for those under way. */
    async stop(): Promise<void> {
        this.#stopped = true;
        this.#entries = [];
        this.#wake?.cancel();
        await this.idle();
    }

    #setTime(moment: number): void {
        this.#base = moment;
        this.#realBase = this.#real.now();
    }

    #forget(entry: Entry): void {
        this.#entries = this.#entries.filter((other) => other !== entry);
        this.#arm();
    }

    #takeDue(moment: number): Entry | undefined {
        const first = this.#entries[0];
        return first && first.due <= moment ? this.#entries.shift() : undefined;
    }

    #run(entry: Entry): void {
        const run = (async () => entry.task())().catch(this.#onError);
        const tracked: Promise<void> = run.finally(() => this.#running.delete(tracked));
        this.#running.add(tracked);
    }

    #arm(): void {
        this.#wake?.cancel();
        this.#wake = undefined;
        const first = this.#entries[0];
        if (!first || this.#speed === 0 || this.#stopped) {
            return;
        }
        const wait = Math.max(0, (first.due - this.now()) / this.#speed);
        this.#wake = this.#real.setTimer(() => this.#ring(), Math.min(wait, LONGEST_WAIT_MS));
    }

    #ring(): void {
        for (let next = this.#takeDue(this.now()); next; next = this.#takeDue(this.now())) {
            this.#run(next);
        }
        this.#arm();
    }
}

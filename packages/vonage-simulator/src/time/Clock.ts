/** What the simulator knows of time: the moment, and a way to be called later. Milliseconds throughout. */
export interface Clock {
    /** Milliseconds since 1970, on the simulated calendar. */
    now(): number;

    /**
     * Calls `task` once `delayMs` simulated milliseconds have passed.
     *
     * @returns a timer that forgets the task when cancelled.
     */
    after(delayMs: number, task: Task): Timer;
}

export type Task = () => Promise<void> | void;

export interface Timer {
    cancel(): void;
}

/** The moment as ISO 8601 in UTC without milliseconds, the form of Vonage's own examples. */
export function isoTime(milliseconds: number): string {
    return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** The moment as ISO 8601 with milliseconds, for logs where the order within a second matters. */
export function preciseTime(milliseconds: number): string {
    return new Date(milliseconds).toISOString();
}

import type { Figure } from './figure.ts';

/** One measured part of the product: a file in `areas`, run by `npm run bench -- --only NAME`. */
export interface BenchArea {
    /** Lower case with hyphens. */
    readonly name: string;
    /** Heading of its figures. */
    readonly title: string;
    /** @throws when something could not be measured; the other areas are measured all the same */
    measure(bench: Bench): Promise<readonly Figure[]>;
}

/** What an area needs from outside. */
export interface Bench {
    /** Folder of the project. */
    readonly root: string;
    /** An empty folder of the area's own, removed when it has ended. */
    readonly scratch: string;
    /** Tells whoever waits what is being done. */
    say(line: string): void;
    /**
     * Runs an exported function of a module in a Node process of its own: nothing is loaded, compiled or
     * warm that the function has not loaded itself, and the memory is the function's alone.
     *
     * @param module `import.meta.url` of the area, or a file beside it
     * @param name of the exported function; it takes the argument and may return a promise
     * @param argument anything that JSON can carry, as the result
     * @throws Error with what the process printed when it fails
     */
    inOwnProcess<T>(module: string, name: string, argument: unknown): Promise<OwnProcess<T>>;
    /** Path of a Chromium, installed when there is none; undefined for Playwright's own. */
    browser(): Promise<string | undefined>;
}

/** A function's result and what its process took. */
export interface OwnProcess<T> {
    readonly result: T;
    /** From starting the process until the function had its result. */
    readonly seconds: number;
    /** Of all threads, in user and system mode. */
    readonly cpuSeconds: number;
    /** Largest resident memory of the process. */
    readonly peakMegabytes: number;
}

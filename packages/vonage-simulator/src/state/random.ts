import { randomBytes, randomUUID } from 'node:crypto';

/** Numbers from 0 up to 1. */
export type Random = () => number;

/** A repeatable sequence (mulberry32): the same seed gives the same numbers. Not for secrets. */
export function createRandom(seed: number): Random {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
}

/** Makes the ids of the simulator's things. */
export interface Ids {
    uuid(): string;
    /** 32 hexadecimal digits, as Vonage's trace ids. */
    trace(): string;
}

/** Ids that no other run has had. */
export const uniqueIds: Ids = {
    uuid: () => randomUUID(),
    trace: () => randomBytes(16).toString('hex')
};

/** Ids that are the same in every run, for tests. */
export function repeatableIds(seed: number): Ids {
    const random = createRandom(seed);
    const digits = (count: number): string =>
        Array.from({ length: count }, () => Math.floor(random() * 16).toString(16)).join('');
    return {
        uuid: () => `${digits(8)}-${digits(4)}-4${digits(3)}-a${digits(3)}-${digits(12)}`,
        trace: () => digits(32)
    };
}

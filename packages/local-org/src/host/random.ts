import { createHash, randomBytes } from 'node:crypto';
import type { RandomSource } from '../runtime/runtime.ts';

const TWO_TO_48 = 2 ** 48;

/** Chance that can be had again: the same seed gives the same numbers. Not for secrets outside tests. */
export class SeededRandom implements RandomSource {
    private counter = 0;
    private branch = '';
    private readonly seed: string;

    constructor(seed: string) {
        this.seed = seed;
    }

    /**
     * Begins anew for a part of the run: what comes then depends on the seed and the part alone, so that the part can
     * be repeated without the rest.
     */
    beginPart(name: string): void {
        this.branch = name;
        this.counter = 0;
    }

    fraction(): number {
        return this.block().readUIntBE(0, 6) / TWO_TO_48;
    }

    bytes(count: number): Uint8Array {
        const result = new Uint8Array(count);
        for (let offset = 0; offset < count; offset += 32) {
            result.set(this.block().subarray(0, Math.min(32, count - offset)), offset);
        }
        return result;
    }

    private block(): Buffer {
        this.counter++;
        return createHash('sha256').update(`${this.seed}:${this.branch}:${this.counter}`).digest();
    }
}

/** The operating system's randomness: what the running org uses. */
export const systemRandom: RandomSource = {
    fraction: () => randomBytes(6).readUIntBE(0, 6) / TWO_TO_48,
    bytes: (count) => new Uint8Array(randomBytes(count))
};

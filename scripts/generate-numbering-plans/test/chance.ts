/** Chance that can be had again (mulberry32): enough to choose spellings, not for secrets. */
export class Chance {
    private state: number;

    constructor(seed: number) {
        this.state = seed;
    }

    /** A whole number from 0 below `limit`. */
    below(limit: number): number {
        this.state = (this.state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
    }

    oneOf<Value>(values: readonly Value[]): Value {
        const value = values[this.below(values.length)];
        if (value === undefined) throw new Error('There is nothing to choose from.');
        return value;
    }

    digits(count: number): string {
        return Array.from({ length: count }, () => String(this.below(10))).join('');
    }
}

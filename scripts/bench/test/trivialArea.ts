import type { BenchArea } from '../index.ts';

/** The smallest area there can be: it measures counting. */
export const trivialArea: BenchArea = {
    name: 'trivial',
    title: 'Counting',
    async measure(bench) {
        const counted = await bench.inOwnProcess<number>(import.meta.url, 'countTo', 1_000);
        return [
            { name: 'counted', unit: 'steps', value: counted.result, goal: { atLeast: 1_000 } },
            { name: 'steps too many', unit: 'steps', value: 3, goal: { atMost: 2 } },
            { name: 'memory', unit: 'MB', value: counted.peakMegabytes },
            { name: 'time', unit: 's', value: counted.seconds }
        ];
    }
};

export function countTo(end: number): number {
    let count = 0;
    while (count < end) count++;
    return count;
}

export function stumble(): void {
    throw new Error('over its own feet');
}

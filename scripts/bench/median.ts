/** The middle of several numbers: one run that the machine disturbed does not move it. */
export function median(values: readonly number[]): number {
    const sorted = [...values].sort((one, other) => one - other);
    const middle = sorted[Math.floor(sorted.length / 2)];
    if (middle === undefined) throw new Error('There is no median of nothing.');
    return middle;
}

/** Does something several times, one after the other. */
export async function repeated<T>(times: number, work: () => Promise<T>): Promise<T[]> {
    const results: T[] = [];
    for (let count = 0; count < times; count++) results.push(await work());
    return results;
}

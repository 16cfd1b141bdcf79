import type { BenchArea } from './area.ts';
import type { Figure } from './figure.ts';
import { openBench } from './openBench.ts';

/** What became of one area. */
export interface AreaResult {
    readonly area: BenchArea;
    readonly figures: readonly Figure[];
    readonly seconds: number;
    /** Why it could not be measured; null when it was. */
    readonly problem: string | null;
}

/** Measures one area after the other; one that fails does not stop the rest. */
export async function runAreas(
    areas: readonly BenchArea[],
    say: (line: string) => void
): Promise<AreaResult[]> {
    const results: AreaResult[] = [];
    for (const area of areas) {
        const bench = openBench((line) => say(`${area.name}: ${line}`));
        const begin = performance.now();
        const seconds = (): number => (performance.now() - begin) / 1000;
        try {
            const figures = await area.measure(bench);
            results.push({ area, figures, seconds: seconds(), problem: null });
        } catch (error) {
            const problem = error instanceof Error ? error.message : String(error);
            results.push({ area, figures: [], seconds: seconds(), problem });
        } finally {
            bench.close();
        }
    }
    return results;
}

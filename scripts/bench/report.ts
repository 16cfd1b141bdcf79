import { availableParallelism, loadavg } from 'node:os';
import { isMet } from './figure.ts';
import type { Figure, Goal } from './figure.ts';
import type { AreaResult } from './runAreas.ts';

/** What `--json FILE` writes. Tools rely on these names. */
export interface BenchReport {
    readonly machine: Machine;
    readonly areas: readonly {
        readonly name: string;
        readonly title: string;
        readonly seconds: number;
        readonly problem: string | null;
        readonly figures: readonly (Figure & { readonly met: boolean | null })[];
    }[];
}

/** Where the figures were measured: other machines have other times. */
export interface Machine {
    readonly node: string;
    readonly platform: string;
    readonly cores: number;
    /** Processes that wanted to run in the minute before: more than a few, and times are too long. */
    readonly load: number;
}

export function thisMachine(): Machine {
    return {
        node: process.version,
        platform: `${process.platform}-${process.arch}`,
        cores: availableParallelism(),
        load: Number((loadavg()[0] ?? 0).toFixed(2))
    };
}

export function reportOf(results: readonly AreaResult[], machine: Machine): BenchReport {
    return {
        machine,
        areas: results.map(({ area, figures, seconds, problem }) => ({
            name: area.name,
            title: area.title,
            seconds: Number(seconds.toFixed(1)),
            problem,
            figures: figures.map((figure) => ({ ...figure, met: isMet(figure) }))
        }))
    };
}

/** The figures as a table to read; the last line counts what was held against a goal. */
export function table({ machine, areas }: BenchReport): string {
    const { node, platform, cores, load } = machine;
    const figures = areas.flatMap((area) => area.figures);
    const widest = Math.max(...figures.map(({ name }) => name.length), 0);
    const lines = areas.flatMap(({ title, seconds, problem, figures: own }) => [
        '',
        `${title} (${seconds.toFixed(0)} s)`,
        ...own.map((figure) => `  ${line(figure, widest)}`),
        ...(problem === null ? [] : [`  not measured: ${problem}`])
    ]);
    const held = figures.filter(({ met }) => met !== null);
    const failed = areas.filter(({ problem }) => problem !== null).length;
    return [
        `Node ${node} on ${platform}, ${cores} cores, load ${load} at the start`,
        ...lines,
        '',
        `${held.filter(({ met }) => met).length} of ${held.length} goals met` +
            (failed === 0 ? '' : `, ${failed} areas not measured`)
    ].join('\n');
}

function line(figure: Figure & { readonly met: boolean | null }, widest: number): string {
    const { name, unit, value, goal, met } = figure;
    const amount = `${name.padEnd(widest)}  ${written(value).padStart(9)} ${unit}`;
    if (goal === undefined) return amount;
    return `${amount}  (${boundOf(goal)}: ${met ? 'met' : 'NOT MET'})`;
}

function boundOf(goal: Goal): string {
    return 'atMost' in goal
        ? `at most ${written(goal.atMost)}`
        : `at least ${written(goal.atLeast)}`;
}

/** Three digits that mean something; whole numbers as they are. */
function written(value: number): string {
    if (Number.isInteger(value) || Math.abs(value) >= 100) {
        return Math.round(value).toLocaleString('en-US');
    }
    return String(Number(value.toPrecision(3)));
}

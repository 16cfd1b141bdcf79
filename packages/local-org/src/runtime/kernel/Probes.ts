import type { EmittedUnit } from '../../apex/3-emit/index.ts';
import type { Runtime } from '../runtime.ts';

/** Statements that count as one millisecond of CPU time: an estimate, the real one cannot be known. */
const STATEMENTS_PER_MILLISECOND = 1024;

export interface FileCoverage {
    readonly file: string;
    readonly executable: readonly number[];
    readonly executed: readonly number[];
}

/** What the probes in emitted code are told: which lines run, and how many statements. */
export class Probes {
    private readonly rt: Runtime;
    private readonly units: { readonly unit: EmittedUnit; readonly hits: Uint8Array }[] = [];
    private statements = 0;

    constructor(rt: Runtime) {
        this.rt = rt;
    }

    /** The probe of one file: a function of the line. */
    add(unit: EmittedUnit): (line: number) => void {
        const hits = new Uint8Array((unit.executableLines.at(-1) ?? 0) + 1);
        this.units.push({ unit, hits });
        return (line) => {
            hits[line] = 1;
            if (++this.statements === STATEMENTS_PER_MILLISECOND) this.tick();
        };
    }

    at(file: number, line: number): void {
        const { hits } = this.units[file] ?? {};
        if (hits !== undefined) hits[line] = 1;
    }

    coverage(): FileCoverage[] {
        return this.units.map(({ unit, hits }) => ({
            file: unit.file,
            executable: unit.executableLines,
            executed: unit.executableLines.filter((line) => hits[line] === 1)
        }));
    }

    private tick(): void {
        this.statements = 0;
        this.rt.transaction.limits.count('CpuTime', 1);
    }
}

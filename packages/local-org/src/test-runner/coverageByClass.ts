import { basename } from 'node:path';
import type { Program } from '../runtime/kernel/index.ts';

/**
 * Percent of executable lines that ran, by class or trigger; test classes are left out, as an org does.
 * A file without executable lines counts as covered.
 */
export function coverageByClass(program: Program): Record<string, number> {
    const coverage: Record<string, number> = {};
    for (const { file, executable, executed } of program.coverage()) {
        const name = basename(file).replace(/\.(cls|trigger)$/, '');
        if (program.class(name)?.emitted.isTest === true) continue;
        coverage[name] =
            executable.length === 0 ? 100 : Math.floor((100 * executed.length) / executable.length);
    }
    return coverage;
}

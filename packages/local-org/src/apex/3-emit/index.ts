/** Pass 3: checked files to JavaScript. `emitted.ts` tells what comes out. */
import type { CheckedProgram } from '../2-check/index.ts';
import type { EmittedProgram } from './emitted.ts';
import { emitUnit } from './emitUnit.ts';

export type * from './emitted.ts';
export { emitUnit } from './emitUnit.ts';

/**
 * JavaScript for a whole project.
 *
 * @param program checked and without errors
 */
export function emitProgram(program: CheckedProgram): EmittedProgram {
    return { units: program.units.map(emitUnit) };
}

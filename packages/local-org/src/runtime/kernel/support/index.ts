import type { Runtime } from '../../runtime.ts';
import type { StackFrames } from '../StackFrames.ts';
import { callSupport } from './calls.ts';
import { collectionSupport } from './collections.ts';
import { comparisonSupport } from './comparison.ts';
import { conversionSupport } from './conversions.ts';
import { decimalSupport, doubleSupport } from './decimals.ts';
import { dmlSupport } from './dml.ts';
import { exceptionSupport } from './exceptions.ts';
import { integerSupport } from './integers.ts';
import { longSupport } from './longs.ts';
import { nullSupport } from './nulls.ts';
import { querySupport } from './queries.ts';
import { recordSupport } from './records.ts';
import { methodSupport } from './methods.ts';
import { temporalSupport } from './temporal.ts';
import { tokenSupport } from './tokens.ts';
import { userSupport } from './users.ts';

export { fromJavaScript } from './exceptions.ts';
export { nullPointer } from './nulls.ts';
export { staticQuery } from './queries.ts';

/** All functions that emitted code takes from `k` by name. */
export function supportOf(rt: Runtime, frames: StackFrames) {
    return {
        ...callSupport(rt),
        ...collectionSupport(rt),
        ...comparisonSupport(rt),
        ...conversionSupport(rt),
        ...decimalSupport(rt),
        ...dmlSupport(rt),
        ...doubleSupport(rt),
        ...exceptionSupport(rt, (exception) => frames.fill(exception)),
        ...integerSupport(rt),
        ...longSupport(rt),
        ...methodSupport(rt),
        ...nullSupport(rt),
        ...querySupport(rt),
        ...recordSupport(rt),
        ...temporalSupport(rt),
        ...tokenSupport(rt),
        ...userSupport(rt)
    };
}

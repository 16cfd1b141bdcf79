import type { Expression } from '../../ast/index.ts';
import type { Emission } from '../Emission.ts';
import { emitExpression } from './emitExpression.ts';
import { isPlainBoolean } from './isNeverNull.ts';

/** A condition. A null Boolean throws, it does not count as false. */
export function emitTruth(node: Expression, to: Emission): string {
    const code = emitExpression(node, to);
    return isPlainBoolean(node) ? code : `${to.use('truth')}(${code})`;
}

import type { IndexExpression } from '../../ast/index.ts';
import type { Emission } from '../Emission.ts';
import { emitReceiver } from './chains.ts';
import { emitExpression } from './emitExpression.ts';

export function emitIndex(node: IndexExpression, to: Emission): string {
    return `${emitReceiver(node.target, false, to)}.get(rt, ${emitExpression(node.index, to)})`;
}

import type { TernaryExpression } from '../../ast/index.ts';
import type { Emission } from '../Emission.ts';
import { emitExpression } from './emitExpression.ts';
import { emitTruth } from './truth.ts';

export function emitTernary(node: TernaryExpression, to: Emission): string {
    const condition = emitTruth(node.condition, to);
    const then = emitExpression(node.then, to);
    return `(${condition} ? ${then} : ${emitExpression(node.otherwise, to)})`;
}

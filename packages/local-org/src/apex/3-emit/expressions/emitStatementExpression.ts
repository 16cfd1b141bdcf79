import type { Expression } from '../../ast/index.ts';
import type { Emission } from '../Emission.ts';
import { emitAssign } from './AssignExpression.ts';
import { emitExpression } from './emitExpression.ts';
import { emitIncrement } from './UnaryExpression.ts';

/** An expression whose value nobody uses: assignments and increments are then simpler. */
export function emitStatementExpression(node: Expression, to: Emission): string {
    if (node.kind === 'Assign') return emitAssign(node, to, false);
    if (node.kind === 'Postfix') return emitIncrement(node.operand, node.operator, to);
    if (node.kind === 'Unary' && (node.operator === '++' || node.operator === '--')) {
        return emitIncrement(node.operand, node.operator, to);
    }
    return emitExpression(node, to);
}

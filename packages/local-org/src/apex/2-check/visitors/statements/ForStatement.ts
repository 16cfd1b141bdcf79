import type { ForStatement } from '../../../ast/index.ts';
import type { Scope } from '../../Scope.ts';
import { checkCondition } from '../condition.ts';
import { checkExpression } from '../expression.ts';
import { checkLocalVariable } from './LocalVariable.ts';
import { checkStatement } from './statement.ts';

/** `for (Integer i = 0; i < n; i++) …` */
export function checkFor(node: ForStatement, scope: Scope): void {
    const inner = scope.loop();
    if (Array.isArray(node.initial)) {
        for (const expression of node.initial) checkExpression(expression, inner);
    } else if (node.initial !== null) {
        checkLocalVariable(node.initial, inner);
    }
    if (node.condition !== null) checkCondition(node.condition, inner);
    for (const expression of node.update) checkExpression(expression, inner);
    if (node.body !== null) checkStatement(node.body, inner);
}

import type { Block, Expression, Statement } from '../../../ast/index.ts';
import type { Scope } from '../../Scope.ts';
import { checkCondition } from '../condition.ts';
import { checkExpression } from '../expression.ts';
import { checkDml } from './DmlStatement.ts';
import { checkFor } from './ForStatement.ts';
import { checkForEach } from './ForEachStatement.ts';
import { checkLocalVariable } from './LocalVariable.ts';
import { checkReturn } from './ReturnStatement.ts';
import { checkRunAs } from './RunAsStatement.ts';
import { checkSwitch } from './SwitchStatement.ts';
import { checkThrow, checkTry } from './TryStatement.ts';

/** Checks a statement and all below it. */
export function checkStatement(node: Statement, scope: Scope): void {
    switch (node.kind) {
        case 'Block':
            checkBlock(node, scope.inner());
            break;
        case 'LocalVariable':
            checkLocalVariable(node, scope);
            break;
        case 'ExpressionStatement':
            checkExpressionStatement(node.expression, scope);
            break;
        case 'If':
            checkCondition(node.condition, scope);
            checkStatement(node.then, scope.inner());
            if (node.otherwise !== null) checkStatement(node.otherwise, scope.inner());
            break;
        case 'While':
        case 'DoWhile':
            checkCondition(node.condition, scope);
            checkStatement(node.body, scope.loop());
            break;
        case 'For':
            checkFor(node, scope);
            break;
        case 'ForEach':
            checkForEach(node, scope);
            break;
        case 'Switch':
            checkSwitch(node, scope);
            break;
        case 'Return':
            checkReturn(node, scope);
            break;
        case 'Throw':
            checkThrow(node, scope);
            break;
        case 'Try':
            checkTry(node, scope);
            break;
        case 'Break':
        case 'Continue':
            if (!scope.isInLoop) scope.unit.report('not-in-loop', node, node.kind.toLowerCase());
            break;
        case 'Dml':
            checkDml(node, scope);
            break;
        case 'RunAs':
            checkRunAs(node, scope);
            break;
    }
}

/** Only what does something may stand alone. */
const STATEMENT_EXPRESSIONS: ReadonlySet<Expression['kind']> = new Set([
    'Assign',
    'Call',
    'ConstructorCall',
    'New',
    'Postfix'
]);

function checkExpressionStatement(node: Expression, scope: Scope): void {
    checkExpression(node, scope);
    const isStep = node.kind === 'Unary' && (node.operator === '++' || node.operator === '--');
    if (!isStep && !STATEMENT_EXPRESSIONS.has(node.kind)) {
        scope.unit.report('not-a-statement', node);
    }
}

/** The statements of a block, whose locals go into `scope` itself. */
export function checkBlock(block: Block, scope: Scope): void {
    for (const statement of block.statements) checkStatement(statement, scope);
}

import type {
    BlockContext,
    IfStatementContext,
    RunAsStatementContext,
    StatementContext
} from '@apexdevtools/apex-parser';
import type { Block, Statement } from '../../ast/index.ts';
import type { Conversion } from '../Conversion.ts';
import { convertDml } from './dml.ts';
import { convertExpression, convertExpressions } from './expressions.ts';
import { convertDoWhile, convertFor, convertWhile } from './loops.ts';
import { convertSwitch } from './switch.ts';
import { convertTry } from './tryCatch.ts';
import { convertLocalVariable } from './variables.ts';

export function convertBlock(tree: BlockContext, to: Conversion): Block {
    const statements = tree.statement_list().map((item) => convertStatement(item, to));
    return { kind: 'Block', at: to.at(tree), statements };
}

export function convertStatement(tree: StatementContext, to: Conversion): Statement {
    const at = to.at(tree);
    const block = tree.block();
    if (block) return convertBlock(block, to);
    const variable = tree.localVariableDeclarationStatement();
    if (variable) return convertLocalVariable(variable.localVariableDeclaration(), to);
    const expression = tree.expressionStatement();
    if (expression) {
        const value = convertExpression(expression.expression(), to);
        return { kind: 'ExpressionStatement', at, expression: value };
    }
    const branch = tree.ifStatement();
    if (branch) return convertIf(branch, to);
    const leave = tree.returnStatement() ?? tree.throwStatement();
    if (leave) {
        const written = leave.expression();
        const value = written ? convertExpression(written, to) : null;
        return tree.throwStatement() && value
            ? { kind: 'Throw', at, value }
            : { kind: 'Return', at, value };
    }
    const forLoop = tree.forStatement();
    if (forLoop) return convertFor(forLoop, to);
    const whileLoop = tree.whileStatement();
    if (whileLoop) return convertWhile(whileLoop, to);
    const doLoop = tree.doWhileStatement();
    if (doLoop) return convertDoWhile(doLoop, to);
    const choice = tree.switchStatement();
    if (choice) return convertSwitch(choice, to);
    const attempt = tree.tryStatement();
    if (attempt) return convertTry(attempt, to);
    if (tree.breakStatement()) return { kind: 'Break', at };
    if (tree.continueStatement()) return { kind: 'Continue', at };
    const runAs = tree.runAsStatement();
    if (runAs) return convertRunAs(runAs, to);
    return convertDml(tree, to);
}

function convertIf(tree: IfStatementContext, to: Conversion): Statement {
    const [then, otherwise] = tree.statement_list().map((item) => convertStatement(item, to));
    return {
        kind: 'If',
        at: to.at(tree),
        condition: convertExpression(tree.parExpression().expression(), to),
        then: then as Statement,
        otherwise: otherwise ?? null
    };
}

function convertRunAs(tree: RunAsStatementContext, to: Conversion): Statement {
    const [user] = convertExpressions(tree.expressionList(), to);
    const at = to.at(tree);
    if (!user) {
        to.report('unexpected-token', tree.RPAREN().symbol, [')']);
    }
    return {
        kind: 'RunAs',
        at,
        user: user ?? { kind: 'Literal', at, literal: 'null', value: null },
        body: convertBlock(tree.block(), to)
    };
}

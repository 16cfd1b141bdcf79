import type {
    AssignExpressionContext,
    ExpressionContext,
    NegExpressionContext,
    PostOpExpressionContext,
    PreOpExpressionContext
} from '@apexdevtools/apex-parser';
import type {
    AssignExpression,
    BinaryOperator,
    Expression,
    UnaryExpression
} from '../../ast/index.ts';
import type { Conversion } from '../Conversion.ts';
import { convertExpression } from './expressions.ts';

/** `left <operator tokens> right`; `>>` arrives as two tokens, `>=` too. */
export function convertBinary(tree: ExpressionContext, to: Conversion): Expression {
    const parts = tree.children ?? [];
    const written = parts.slice(1, -1).map((part) => part.getText());
    const operator = written.join('') === '<>' ? '!=' : written.join('');
    return {
        kind: 'Binary',
        at: to.at(tree),
        operator: operator as BinaryOperator,
        left: convertExpression(parts[0] as ExpressionContext, to),
        right: convertExpression(parts.at(-1) as ExpressionContext, to)
    };
}

export function convertAssign(tree: AssignExpressionContext, to: Conversion): Expression {
    const written = tree.getChild(1).getText().slice(0, -1);
    return {
        kind: 'Assign',
        at: to.at(tree),
        operator: written === '' ? null : (written as AssignExpression['operator']),
        target: convertExpression(tree.expression(0), to),
        value: convertExpression(tree.expression(1), to)
    };
}

export function convertPrefix(
    tree: PreOpExpressionContext | NegExpressionContext,
    to: Conversion
): Expression {
    return {
        kind: 'Unary',
        at: to.at(tree),
        operator: tree.getChild(0).getText() as UnaryExpression['operator'],
        operand: convertExpression(tree.expression(), to)
    };
}

export function convertPostfix(tree: PostOpExpressionContext, to: Conversion): Expression {
    const operator = tree.INC() ? '++' : '--';
    return {
        kind: 'Postfix',
        at: to.at(tree),
        operator,
        operand: convertExpression(tree.expression(), to)
    };
}

import {
    ArrayExpressionContext,
    AssignExpressionContext,
    CastExpressionContext,
    CondExpressionContext,
    DotExpressionContext,
    InstanceOfExpressionContext,
    MethodCallExpressionContext,
    NegExpressionContext,
    NewExpressionContext,
    PostOpExpressionContext,
    PreOpExpressionContext,
    PrimaryExpressionContext,
    SubExpressionContext
} from '@apexdevtools/apex-parser';
import type { ExpressionContext, ExpressionListContext } from '@apexdevtools/apex-parser';
import type { Expression } from '../../ast/index.ts';
import type { Conversion } from '../Conversion.ts';
import { convertDot, convertMethodCall } from './access.ts';
import { convertCreator } from './creator.ts';
import { convertAssign, convertBinary, convertPostfix, convertPrefix } from './operators.ts';
import { convertPrimary } from './primary.ts';
import { convertType } from './types.ts';

export function convertExpression(tree: ExpressionContext, to: Conversion): Expression {
    const at = to.at(tree);
    if (tree instanceof PrimaryExpressionContext) {
        return convertPrimary(tree.primary(), to);
    }
    if (tree instanceof DotExpressionContext) {
        return convertDot(tree, to);
    }
    if (tree instanceof MethodCallExpressionContext) {
        return convertMethodCall(tree.methodCall(), to);
    }
    if (tree instanceof SubExpressionContext) {
        return inParentheses(convertExpression(tree.expression(), to));
    }
    if (tree instanceof NewExpressionContext) {
        return convertCreator(tree.creator(), at, to);
    }
    if (tree instanceof ArrayExpressionContext) {
        const target = convertExpression(tree.expression(0), to);
        return { kind: 'Index', at, target, index: convertExpression(tree.expression(1), to) };
    }
    if (tree instanceof CastExpressionContext) {
        const value = convertExpression(tree.expression(), to);
        return { kind: 'Cast', at, type: convertType(tree.typeRef(), to), value };
    }
    if (tree instanceof InstanceOfExpressionContext) {
        const value = convertExpression(tree.expression(), to);
        return { kind: 'InstanceOf', at, value, type: convertType(tree.typeRef(), to) };
    }
    if (tree instanceof CondExpressionContext) {
        return {
            kind: 'Ternary',
            at,
            condition: convertExpression(tree.expression(0), to),
            then: convertExpression(tree.expression(1), to),
            otherwise: convertExpression(tree.expression(2), to)
        };
    }
    if (tree instanceof AssignExpressionContext) {
        return convertAssign(tree, to);
    }
    if (tree instanceof PostOpExpressionContext) {
        return convertPostfix(tree, to);
    }
    if (tree instanceof PreOpExpressionContext || tree instanceof NegExpressionContext) {
        return convertPrefix(tree, to);
    }
    return convertBinary(tree, to);
}

export function convertExpressions(
    tree: ExpressionListContext | null,
    to: Conversion
): Expression[] {
    return tree ? tree.expression_list().map((item) => convertExpression(item, to)) : [];
}

/** Parentheses end a chain of `?.`: what follows them runs even when the chain stopped at null. */
function inParentheses(inner: Expression): Expression {
    const isChain = inner.kind === 'FieldAccess' || inner.kind === 'Call' || inner.kind === 'Index';
    return isChain ? { ...inner, isParenthesized: true } : inner;
}

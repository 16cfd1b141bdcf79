import type { DotExpressionContext, MethodCallContext } from '@apexdevtools/apex-parser';
import type { Expression } from '../../ast/index.ts';
import type { Conversion } from '../Conversion.ts';
import { convertExpression, convertExpressions } from './expressions.ts';

/** `a.b`, `a?.b`, `a.f(x)`, `a?.f(x)`. The position is that of the name after the dot. */
export function convertDot(tree: DotExpressionContext, to: Conversion): Expression {
    const target = convertExpression(tree.expression(), to);
    const isSafe = Boolean(tree.QUESTIONDOT());
    const call = tree.dotMethodCall();
    // `1.format()`: the dot makes it the beginning of a Decimal.
    if (/^\d+$/.test(tree.expression().getText())) to.report('unexpected-token', tree, ['.']);
    if (call) {
        return {
            kind: 'Call',
            at: to.at(call),
            target,
            name: call.anyId().getText(),
            args: convertExpressions(call.expressionList(), to),
            isSafe
        };
    }
    const name = tree.anyId();
    return { kind: 'FieldAccess', at: to.at(name), target, name: name.getText(), isSafe };
}

/** `f(x)`, `this(x)`, `super(x)`. */
export function convertMethodCall(tree: MethodCallContext, to: Conversion): Expression {
    const at = to.at(tree);
    const args = convertExpressions(tree.expressionList(), to);
    if (tree.THIS() || tree.SUPER()) {
        return { kind: 'ConstructorCall', at, of: tree.THIS() ? 'this' : 'super', args };
    }
    return { kind: 'Call', at, target: null, name: tree.id().getText(), args, isSafe: false };
}

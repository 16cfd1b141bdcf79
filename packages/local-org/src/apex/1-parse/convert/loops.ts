import type {
    ApexToken,
    DoWhileStatementContext,
    EnhancedForControlContext,
    ForStatementContext,
    WhileStatementContext
} from '@apexdevtools/apex-parser';
import type { ForStatement, Statement } from '../../ast/index.ts';
import type { Conversion } from '../Conversion.ts';
import { convertExpression, convertExpressions } from './expressions.ts';
import { convertBlock, convertStatement } from './statements.ts';
import { convertType } from './types.ts';
import { convertLocalVariable } from './variables.ts';

export function convertFor(tree: ForStatementContext, to: Conversion): Statement {
    const at = to.at(tree);
    const written = tree.statement();
    const body = written ? convertStatement(written, to) : null;
    const control = tree.forControl();
    const each = control.enhancedForControl();
    if (each) {
        return { kind: 'ForEach', at, ...convertEach(each, to), body };
    }
    const condition = control.expression();
    const update = control.forUpdate()?.expressionList() ?? null;
    const [second] = update?.COMMA_list() ?? [];
    if (second) to.report('unexpected-token', second.symbol as ApexToken, [',']);
    return {
        kind: 'For',
        at,
        initial: convertInitial(tree, to),
        condition: condition ? convertExpression(condition, to) : null,
        update: convertExpressions(update, to),
        body
    };
}

function convertInitial(tree: ForStatementContext, to: Conversion): ForStatement['initial'] {
    const initial = tree.forControl().forInit();
    if (!initial) {
        return null;
    }
    const variable = initial.localVariableDeclaration();
    return variable
        ? convertLocalVariable(variable, to)
        : convertExpressions(initial.expressionList(), to);
}

function convertEach(tree: EnhancedForControlContext, to: Conversion) {
    return {
        type: convertType(tree.typeRef(), to),
        name: tree.id().getText(),
        iterable: convertExpression(tree.expression(), to)
    };
}

export function convertWhile(tree: WhileStatementContext, to: Conversion): Statement {
    const at = to.at(tree);
    const body = tree.statement();
    return {
        kind: 'While',
        at,
        condition: convertExpression(tree.parExpression().expression(), to),
        body: body ? convertStatement(body, to) : { kind: 'Block', at, statements: [] }
    };
}

export function convertDoWhile(tree: DoWhileStatementContext, to: Conversion): Statement {
    return {
        kind: 'DoWhile',
        at: to.at(tree),
        body: convertBlock(tree.block(), to),
        condition: convertExpression(tree.parExpression().expression(), to)
    };
}

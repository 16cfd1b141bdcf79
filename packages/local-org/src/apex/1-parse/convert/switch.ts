import type {
    SwitchStatementContext,
    WhenControlContext,
    WhenLiteralContext
} from '@apexdevtools/apex-parser';
import type { Expression, Literal, Statement, SwitchCase } from '../../ast/index.ts';
import type { Conversion } from '../Conversion.ts';
import { convertExpression } from './expressions.ts';
import { convertQualifiedName } from './names.ts';
import { convertBlock } from './statements.ts';
import { unescapeString } from './strings.ts';
import { convertType } from './types.ts';

export function convertSwitch(tree: SwitchStatementContext, to: Conversion): Statement {
    return {
        kind: 'Switch',
        at: to.at(tree),
        subject: convertExpression(tree.expression(), to),
        cases: tree.whenControl_list().map((item) => convertCase(item, to))
    };
}

function convertCase(tree: WhenControlContext, to: Conversion): SwitchCase {
    const at = to.at(tree);
    const body = convertBlock(tree.block(), to);
    const value = tree.whenValue();
    if (value.ELSE()) {
        return { kind: 'WhenElse', at, body };
    }
    if (value.typeRef()) {
        const type = convertType(value.typeRef(), to);
        return { kind: 'WhenType', at, body, type, name: value.id().getText() };
    }
    const values = value.whenLiteral_list().map((item) => convertWhenLiteral(item, to));
    return { kind: 'WhenValues', at, body, values };
}

function convertWhenLiteral(tree: WhenLiteralContext, to: Conversion): Expression {
    const inner = tree.whenLiteral();
    if (inner) {
        return convertWhenLiteral(inner, to);
    }
    const at = to.at(tree);
    const name = tree.qualifiedName();
    if (name) {
        return convertQualifiedName(name, to);
    }
    if (tree.NULL()) {
        return { kind: 'Literal', at, literal: 'null', value: null };
    }
    const number = tree.IntegerLiteral() ?? tree.LongLiteral();
    if (!number) {
        return { kind: 'Literal', at, literal: 'String', value: unescapeString(tree.getText()) };
    }
    const literal: Literal = tree.LongLiteral()
        ? { kind: 'Literal', at, literal: 'Long', value: number.getText().slice(0, -1) }
        : { kind: 'Literal', at, literal: 'Integer', value: number.getText() };
    return tree.SUB_list().length % 2 === 1
        ? { kind: 'Unary', at, operator: '-', operand: literal }
        : literal;
}

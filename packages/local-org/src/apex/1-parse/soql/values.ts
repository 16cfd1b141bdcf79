import type {
    BoundExpressionContext,
    DateFormulaContext,
    SignedNumberContext,
    ValueContext
} from '@apexdevtools/apex-parser';
import type { Position, SoqlNumber, SoqlValue } from '../../ast/index.ts';
import type { Conversion } from '../Conversion.ts';
import { convertExpression } from '../convert/expressions.ts';
import { unescapeString } from '../convert/strings.ts';
import { convertSubQuery } from './query.ts';

export function convertValue(tree: ValueContext, to: Conversion): SoqlValue {
    const at = to.at(tree);
    const text = tree.getText();
    const bind = tree.boundExpression();
    if (bind) return convertBind(bind, to);
    const number = tree.signedNumber();
    if (number) return convertSignedNumber(number, to);
    const list = tree.valueList();
    if (list) {
        return {
            kind: 'list',
            at,
            values: list.value_list().map((item) => convertValue(item, to))
        };
    }
    const query = tree.subQuery();
    if (query) return { kind: 'semiJoin', at, query: convertSubQuery(query, to) };
    const formula = tree.dateFormula();
    if (formula) return convertDateFormula(formula, at);
    if (tree.NULL()) return { kind: 'null', at };
    if (tree.BooleanLiteral()) return { kind: 'boolean', at, value: /^true$/i.test(text) };
    if (tree.DateLiteral()) return { kind: 'date', at, value: text };
    if (tree.DateTimeLiteral()) return { kind: 'datetime', at, value: text };
    if (tree.TimeLiteral()) return { kind: 'time', at, value: text };
    if (tree.IntegralCurrencyLiteral()) {
        return { kind: 'currency', at, code: text.slice(0, 3).toUpperCase(), value: text.slice(3) };
    }
    return { kind: 'string', at, value: unescapeString(text) };
}

export function convertBind(
    tree: BoundExpressionContext,
    to: Conversion
): Extract<SoqlNumber, { kind: 'bind' }> {
    return { kind: 'bind', at: to.at(tree), expression: convertExpression(tree.expression(), to) };
}

export function convertSignedNumber(tree: SignedNumberContext, to: Conversion): SoqlNumber {
    return { kind: 'number', at: to.at(tree), value: tree.getText().replace(/^\+/, '') };
}

/** `TODAY`, `LAST_N_DAYS:30`. */
function convertDateFormula(tree: DateFormulaContext, at: Position): SoqlValue {
    const count = tree.signedInteger();
    const name = tree.getChild(0).getText().toUpperCase();
    return { kind: 'dateLiteral', at, name, n: count ? Number(count.getText()) : null };
}

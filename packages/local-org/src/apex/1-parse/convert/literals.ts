import type { LiteralContext } from '@apexdevtools/apex-parser';
import type { Literal } from '../../ast/index.ts';
import type { Conversion } from '../Conversion.ts';
import { unescapeString } from './strings.ts';

const MAX_INTEGER = 2n ** 31n - 1n;
const MAX_LONG = 2n ** 63n - 1n;

/** A minus is no part of a number, so the smallest Integer and Long cannot be written. */
export function convertLiteral(tree: LiteralContext, to: Conversion): Literal {
    const at = to.at(tree);
    const text = tree.getText();
    if (tree.IntegerLiteral()) {
        if (BigInt(text) > MAX_INTEGER) {
            to.report('integer-range', tree, [text]);
        }
        return { kind: 'Literal', at, literal: 'Integer', value: text };
    }
    if (tree.LongLiteral()) {
        const digits = text.slice(0, -1);
        if (BigInt(digits) > MAX_LONG) {
            to.report('long-range', tree, [text]);
        }
        return { kind: 'Literal', at, literal: 'Long', value: digits };
    }
    if (tree.NumberLiteral()) {
        return /d$/i.test(text)
            ? { kind: 'Literal', at, literal: 'Double', value: text.slice(0, -1) }
            : { kind: 'Literal', at, literal: 'Decimal', value: text };
    }
    if (tree.BooleanLiteral()) {
        return { kind: 'Literal', at, literal: 'Boolean', value: /^true$/i.test(text) };
    }
    if (tree.NULL()) {
        return { kind: 'Literal', at, literal: 'null', value: null };
    }
    if (tree.MultilineStringLiteral()) {
        to.report('unproven-indentation', tree, [], 'warning');
    }
    return { kind: 'Literal', at, literal: 'String', value: unescapeString(text) };
}

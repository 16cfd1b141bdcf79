import { WhereLogicalExpressionContext } from '@apexdevtools/apex-parser';
import type {
    ConditionalExpressionContext,
    FieldExpressionContext,
    LogicalExpressionContext,
    WhereConditionalExpressionContext,
    WhereFieldExpressionContext
} from '@apexdevtools/apex-parser';
import type { ComparisonOperator, Condition } from '../../ast/index.ts';
import type { Conversion } from '../Conversion.ts';
import { convertFunction } from './functions.ts';
import { pathOf } from './select.ts';
import { convertValue } from './values.ts';

/** WHERE and HAVING; the grammar has the same rules twice. */
export function convertCondition(
    tree: WhereLogicalExpressionContext | LogicalExpressionContext,
    to: Conversion
): Condition {
    const at = to.at(tree);
    const parts =
        tree instanceof WhereLogicalExpressionContext
            ? tree.whereConditionalExpression_list()
            : tree.conditionalExpression_list();
    const operands = parts.map((part) => convertOperand(part, to));
    const [only] = operands;
    if (tree.NOT() && only) {
        return { kind: 'not', at, operand: only };
    }
    if (operands.length === 1 && only) {
        return only;
    }
    return { kind: tree.SOQLOR_list().length > 0 ? 'or' : 'and', at, operands };
}

function convertOperand(
    tree: WhereConditionalExpressionContext | ConditionalExpressionContext,
    to: Conversion
): Condition {
    if ('whereLogicalExpression' in tree) {
        const inner = tree.whereLogicalExpression();
        return inner
            ? convertCondition(inner, to)
            : whereComparison(tree.whereFieldExpression(), to);
    }
    const inner = tree.logicalExpression();
    return inner ? convertCondition(inner, to) : convertComparison(tree.fieldExpression(), to);
}

function whereComparison(tree: WhereFieldExpressionContext, to: Conversion): Condition {
    if (tree.FORMULA()) {
        const at = to.at(tree);
        to.unsupported('FORMULA() in a WHERE clause', tree);
        return { kind: 'and', at, operands: [] };
    }
    return convertComparison(tree.fieldExpression(), to);
}

function convertComparison(tree: FieldExpressionContext, to: Conversion): Condition {
    const field = tree.fieldName();
    const written = tree.comparisonOperator().children ?? [];
    const words = written.map((word) => word.getText().toUpperCase());
    const operator = words.join(words[0] === 'NOT' ? ' ' : '');
    return {
        kind: 'comparison',
        at: to.at(tree),
        left: field
            ? { kind: 'path', at: to.at(field), path: pathOf(field) }
            : convertFunction(tree.soqlFunction(), to),
        operator: (operator === '<>' ? '!=' : operator) as ComparisonOperator,
        right: convertValue(tree.value(), to)
    };
}

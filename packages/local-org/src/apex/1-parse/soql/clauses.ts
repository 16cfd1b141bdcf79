import type {
    FieldSpecContext,
    GroupByClauseContext,
    LimitClauseContext,
    OffsetClauseContext,
    OrderByClauseContext,
    WithClauseContext
} from '@apexdevtools/apex-parser';
import type { GroupBy, OrderItem, SoqlNumber, WithClause } from '../../ast/index.ts';
import type { Conversion } from '../Conversion.ts';
import { convertFunction } from './functions.ts';
import { pathOf } from './select.ts';
import { convertBind } from './values.ts';

export function convertLimit(
    tree: LimitClauseContext | OffsetClauseContext,
    to: Conversion
): SoqlNumber {
    const bind = tree.boundExpression();
    return bind
        ? convertBind(bind, to)
        : { kind: 'number', at: to.at(tree), value: tree.IntegerLiteral().getText() };
}

export function convertOrderBy(
    tree: OrderByClauseContext | FieldSpecContext,
    to: Conversion
): OrderItem[] {
    return tree
        .fieldOrderList()
        .fieldOrder_list()
        .map((item) => {
            const field = item.fieldName();
            const last = item.LAST() ? 'LAST' : null;
            return {
                at: to.at(item),
                by: field
                    ? { kind: 'path', at: to.at(field), path: pathOf(field) }
                    : convertFunction(item.soqlFunction(), to),
                descending: Boolean(item.DESC()),
                nulls: item.FIRST() ? 'FIRST' : last
            };
        });
}

export function convertGroupBy(tree: GroupByClauseContext, to: Conversion): GroupBy {
    const cube = tree.CUBE() ? 'CUBE' : null;
    return {
        at: to.at(tree),
        rollup: tree.ROLLUP() ? 'ROLLUP' : cube,
        items: tree
            .fieldGroupByList()
            .fieldGroupBy_list()
            .map((item) => {
                const field = item.fieldName();
                return field
                    ? { kind: 'path', at: to.at(field), path: pathOf(field) }
                    : convertFunction(item.soqlFunction(), to);
            })
    };
}

export function convertWith(tree: WithClauseContext, to: Conversion): WithClause {
    const at = to.at(tree);
    if (tree.USER_MODE()) return { kind: 'USER_MODE', at };
    if (tree.SYSTEM_MODE()) return { kind: 'SYSTEM_MODE', at };
    if (tree.SECURITY_ENFORCED()) return { kind: 'SECURITY_ENFORCED', at };
    return { kind: 'other', at, text: tree.getText() };
}

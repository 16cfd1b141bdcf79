import type {
    ForClausesContext,
    FromNameListContext,
    QueryContext,
    SubQueryContext
} from '@apexdevtools/apex-parser';
import type { SoqlQuery } from '../../ast/index.ts';
import type { Conversion } from '../Conversion.ts';
import { convertAlias } from './aliases.ts';
import { convertGroupBy, convertLimit, convertOrderBy, convertWith } from './clauses.ts';
import { convertCondition } from './conditions.ts';
import { convertSelectItem } from './select.ts';

export function convertQuery(tree: QueryContext, to: Conversion): SoqlQuery {
    const group = tree.groupByClause();
    const having = group?.logicalExpression();
    const withClause = tree.withClause();
    const offset = tree.offsetClause();
    return {
        ...convertCommon(tree, to),
        select: tree
            .selectList()
            .selectEntry_list()
            .map((item) => convertSelectItem(item, to)),
        usingScope: tree.usingScope()?.soqlId().getText() ?? null,
        with: withClause ? convertWith(withClause, to) : null,
        groupBy: group ? convertGroupBy(group, to) : null,
        having: having ? convertCondition(having, to) : null,
        offset: offset ? convertLimit(offset, to) : null,
        allRows: Boolean(tree.allRowsClause())
    };
}

/** `(SELECT … FROM Contacts)` and `IN (SELECT … FROM …)`. */
export function convertSubQuery(tree: SubQueryContext, to: Conversion): SoqlQuery {
    return {
        ...convertCommon(tree, to),
        select: tree
            .subFieldList()
            .subFieldEntry_list()
            .map((item) => convertSelectItem(item, to)),
        usingScope: null,
        with: null,
        groupBy: null,
        having: null,
        offset: null,
        allRows: false
    };
}

function convertCommon(tree: QueryContext | SubQueryContext, to: Conversion) {
    const where = tree.whereClause();
    const order = tree.orderByClause();
    const limit = tree.limitClause();
    if (tree.updateList()) {
        to.unsupported('UPDATE TRACKING and UPDATE VIEWSTAT', tree.updateList());
    }
    return {
        kind: 'SoqlQuery' as const,
        at: to.at(tree),
        from: convertFrom(tree.fromNameList(), to),
        where: where ? convertCondition(where.whereLogicalExpression(), to) : null,
        orderBy: order ? convertOrderBy(order, to) : [],
        limit: limit ? convertLimit(limit, to) : null,
        forClause: forClauseOf(tree.forClauses())
    };
}

function convertFrom(tree: FromNameListContext, to: Conversion): SoqlQuery['from'] {
    if (tree.COMMA_list().length > 0) {
        to.unsupported('A FROM clause with several objects', tree);
    }
    return {
        at: to.at(tree),
        object: tree.fieldName(0).getText(),
        alias: convertAlias(tree.soqlId_list()[0], to)
    };
}

/** Several may be written; only UPDATE has an effect on what the query does. */
function forClauseOf(tree: ForClausesContext): SoqlQuery['forClause'] {
    if (tree.UPDATE_list().length > 0) {
        return 'UPDATE';
    }
    if (tree.VIEW_list().length > 0) {
        return 'VIEW';
    }
    return tree.REFERENCE_list().length > 0 ? 'REFERENCE' : null;
}

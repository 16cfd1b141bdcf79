import type {
    FieldListContext,
    FieldSpecContext,
    FieldSpecListContext,
    SoslClausesContext,
    SoslLiteralAltContext,
    SoslLiteralContext
} from '@apexdevtools/apex-parser';
import type { SoqlValue, SoslQuery, WithClause } from '../../ast/index.ts';
import type { Conversion } from '../Conversion.ts';
import { convertLimit, convertOrderBy } from './clauses.ts';
import { convertCondition } from './conditions.ts';
import { convertBind } from './values.ts';

type Returning = SoslQuery['returning'][number];

export function convertSosl(
    tree: SoslLiteralContext | SoslLiteralAltContext,
    to: Conversion
): SoslQuery {
    const at = to.at(tree);
    const clauses = tree.soslClauses();
    const limit = clauses.limitClause();
    const returning = clauses.fieldSpecList();
    if (clauses.updateList()) {
        to.unsupported('UPDATE TRACKING and UPDATE VIEWSTAT', clauses.updateList());
    }
    return {
        kind: 'SoslQuery',
        at,
        find: findOf(tree, to),
        searchGroup: clauses.searchGroup()?.getChild(0).getText().toUpperCase() ?? 'ALL',
        returning: returning ? specsOf(returning).map((spec) => convertSpec(spec, to)) : [],
        with: withOf(clauses, to),
        limit: limit ? convertLimit(limit, to) : null
    };
}

/** `[FIND 'x` and `[FIND {x` arrive as one token each. */
function findOf(tree: SoslLiteralContext | SoslLiteralAltContext, to: Conversion): SoqlValue {
    if ('boundExpression' in tree && tree.boundExpression()) {
        return convertBind(tree.boundExpression(), to);
    }
    const token = tree.getChild(0).getText();
    const text = token.slice(token.search(/['{]/) + 1, -1);
    return { kind: 'string', at: to.at(tree), value: text.replace(/\\(['\\])/g, '$1') };
}

function withOf(tree: SoslClausesContext, to: Conversion): WithClause | null {
    const clauses = tree.soslWithClause_list();
    const [first] = clauses;
    if (!first) {
        return null;
    }
    const at = to.at(first);
    if (clauses.some((clause) => clause.USER_MODE())) return { kind: 'USER_MODE', at };
    if (clauses.some((clause) => clause.SYSTEM_MODE())) return { kind: 'SYSTEM_MODE', at };
    return { kind: 'other', at, text: clauses.map((clause) => clause.getText()).join(' ') };
}

/** The grammar nests the list: the first specification, then lists of what follows. */
function specsOf(tree: FieldSpecListContext): FieldSpecContext[] {
    return [tree.fieldSpec(), ...tree.fieldSpecList_list().flatMap(specsOf)];
}

function convertSpec(tree: FieldSpecContext, to: Conversion): Returning {
    const where = tree.logicalExpression();
    const limit = tree.limitClause();
    const fields = tree.fieldList();
    if (tree.offsetClause() ?? tree.LISTVIEW()) {
        to.unsupported('OFFSET or USING LISTVIEW in a RETURNING clause', tree);
    }
    return {
        object: tree.soslId(0).getText(),
        fields: fields ? fieldsOf(fields, to) : [],
        where: where ? convertCondition(where, to) : null,
        orderBy: tree.fieldOrderList() ? convertOrderBy(tree, to) : [],
        limit: limit ? convertLimit(limit, to) : null
    };
}

function fieldsOf(tree: FieldListContext, to: Conversion): string[] {
    if (tree.TOLABEL() ?? tree.CONVERT_CURRENCY() ?? tree.FORMAT()) {
        to.unsupported('A function in a RETURNING clause', tree);
        return [];
    }
    const own = tree.soslId(0).getText();
    return [own, ...tree.fieldList_list().flatMap((rest) => fieldsOf(rest, to))];
}

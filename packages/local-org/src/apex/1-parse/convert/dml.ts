import type { AccessLevelContext, StatementContext } from '@apexdevtools/apex-parser';
import type { DmlStatement, Statement } from '../../ast/index.ts';
import type { Conversion } from '../Conversion.ts';
import { convertExpression } from './expressions.ts';
import { nameParts } from './names.ts';

export function convertDml(tree: StatementContext, to: Conversion): Statement {
    const at = to.at(tree);
    const merge = tree.mergeStatement();
    if (merge) {
        return {
            kind: 'Dml',
            at,
            operation: 'merge',
            accessMode: accessModeOf(merge.accessLevel()),
            target: convertExpression(merge.expression(0), to),
            upsertField: null,
            mergeWith: convertExpression(merge.expression(1), to)
        };
    }
    const upsert = tree.upsertStatement();
    const field = upsert?.qualifiedName();
    const written =
        tree.insertStatement() ??
        tree.updateStatement() ??
        tree.deleteStatement() ??
        tree.undeleteStatement() ??
        upsert;
    return {
        kind: 'Dml',
        at,
        operation: written.getChild(0).getText().toLowerCase() as DmlStatement['operation'],
        accessMode: accessModeOf(written.accessLevel()),
        target: convertExpression(written.expression(), to),
        upsertField: field ? nameParts(field) : null,
        mergeWith: null
    };
}

function accessModeOf(tree: AccessLevelContext | null): DmlStatement['accessMode'] {
    if (!tree) {
        return null;
    }
    return tree.USER() ? 'user' : 'system';
}

import type { CatchClauseContext, TryStatementContext } from '@apexdevtools/apex-parser';
import type { CatchClause, Statement } from '../../ast/index.ts';
import type { Conversion } from '../Conversion.ts';
import { nameParts } from './names.ts';
import { convertBlock } from './statements.ts';
import { namedType } from './types.ts';

export function convertTry(tree: TryStatementContext, to: Conversion): Statement {
    const last = tree.finallyBlock();
    return {
        kind: 'Try',
        at: to.at(tree),
        body: convertBlock(tree.block(), to),
        catches: tree.catchClause_list().map((clause) => convertCatch(clause, to)),
        finally: last ? convertBlock(last.block(), to) : null
    };
}

function convertCatch(tree: CatchClauseContext, to: Conversion): CatchClause {
    const type = tree.qualifiedName();
    return {
        at: to.at(tree),
        type: namedType(nameParts(type), to.at(type)),
        name: tree.id().getText(),
        body: convertBlock(tree.block(), to)
    };
}

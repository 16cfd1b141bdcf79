import {
    DotExpressionContext,
    IdPrimaryContext,
    LiteralPrimaryContext,
    SoqlPrimaryContext,
    SoslPrimaryContext,
    SuperPrimaryContext,
    ThisPrimaryContext,
    TypeRefPrimaryContext
} from '@apexdevtools/apex-parser';
import type { PrimaryContext } from '@apexdevtools/apex-parser';
import type { Expression } from '../../ast/index.ts';
import type { Conversion } from '../Conversion.ts';
import { convertQuery } from '../soql/query.ts';
import { convertSosl } from '../soql/sosl.ts';
import { convertLiteral } from './literals.ts';
import { convertType, namedType } from './types.ts';

export function convertPrimary(tree: PrimaryContext, to: Conversion): Expression {
    const at = to.at(tree);
    if (tree instanceof IdPrimaryContext) {
        return { kind: 'Name', at, name: tree.id().getText() };
    }
    if (tree instanceof LiteralPrimaryContext) {
        return convertLiteral(tree.literal(), to);
    }
    if (tree instanceof ThisPrimaryContext) {
        return { kind: 'This', at };
    }
    if (tree instanceof SuperPrimaryContext) {
        if (!isBeforeDot(tree)) to.report('unexpected-token', tree, ['super']);
        return { kind: 'Super', at };
    }
    if (tree instanceof SoqlPrimaryContext) {
        return { kind: 'Soql', at, query: convertQuery(tree.soqlLiteral().query(), to) };
    }
    if (tree instanceof SoslPrimaryContext) {
        return { kind: 'Sosl', at, query: convertSosl(tree.soslLiteral(), to) };
    }
    if (tree instanceof TypeRefPrimaryContext) {
        const written = tree.typeRef().getText();
        // `String.class.getName()` is Apex; with type arguments or as an array it takes parentheses.
        if (/[<[]/.test(written) && isBeforeDot(tree)) {
            to.report('unexpected-token', tree, [written]);
        }
        return { kind: 'TypeLiteral', at, type: convertType(tree.typeRef(), to) };
    }
    return { kind: 'TypeLiteral', at, type: namedType(['void'], at) };
}

function isBeforeDot(tree: PrimaryContext): boolean {
    const around = tree.parentCtx?.parentCtx;
    return around instanceof DotExpressionContext && around.QUESTIONDOT() === null;
}

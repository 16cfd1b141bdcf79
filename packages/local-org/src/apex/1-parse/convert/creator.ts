import type { ApexToken, CreatorContext } from '@apexdevtools/apex-parser';
import type { Expression, NewExpression, Position } from '../../ast/index.ts';
import type { Conversion } from '../Conversion.ts';
import { convertExpression, convertExpressions } from './expressions.ts';
import { convertCreatedType, inLists } from './types.ts';

type Creator = NewExpression['creator'];

/** What follows `new`. */
export function convertCreator(tree: CreatorContext, at: Position, to: Conversion): NewExpression {
    const type = convertCreatedType(tree.createdName(), to);
    const array = tree.arrayCreatorRest();
    if (array) {
        const size = array.expression();
        const initializer = array.arrayInitializer();
        const items = initializer?.expression_list() ?? [];
        if (!size && !initializer) to.report('missing-token', array, ['{', ']']);
        if (items.length > 0 && initializer.COMMA_list().length >= items.length) {
            to.report('unexpected-token', initializer.RBRACE().symbol as ApexToken, ['}']);
        }
        const creator: Creator = size
            ? { kind: 'size', size: convertExpression(size, to) }
            : { kind: 'elements', elements: items.map((item) => convertExpression(item, to)) };
        return { kind: 'New', at, type: inLists(type, 1), creator };
    }
    return { kind: 'New', at, type, creator: creatorOf(tree, type.name, to) };
}

function creatorOf(tree: CreatorContext, name: string[], to: Conversion): Creator {
    const constructor = tree.classCreatorRest();
    if (constructor) {
        return fieldsOrArguments(convertExpressions(constructor.arguments().expressionList(), to));
    }
    const map = tree.mapCreatorRest();
    if (map) {
        const entries = map.mapCreatorRestPair_list().map((pair) => ({
            key: convertExpression(pair.expression(0), to),
            value: convertExpression(pair.expression(1), to)
        }));
        return { kind: 'entries', entries };
    }
    const items = tree.setCreatorRest()?.expression_list() ?? [];
    if (items.length === 0 && name.at(-1)?.toLowerCase() === 'map') {
        return { kind: 'entries', entries: [] };
    }
    return { kind: 'elements', elements: items.map((item) => convertExpression(item, to)) };
}

/** `new Account(Name = 'x')` sets fields: only there is every argument an assignment to a name. */
function fieldsOrArguments(args: Expression[]): Creator {
    const fields = args.flatMap((arg) => {
        return arg.kind === 'Assign' && arg.operator === null && arg.target.kind === 'Name'
            ? [{ at: arg.at, name: arg.target.name, value: arg.value }]
            : [];
    });
    return args.length > 0 && fields.length === args.length
        ? { kind: 'fields', fields }
        : { kind: 'arguments', args };
}

import type {
    TypeListContext,
    TypeRefContext,
    CreatedNameContext
} from '@apexdevtools/apex-parser';
import type { Position, TypeRef } from '../../ast/index.ts';
import type { Conversion } from '../Conversion.ts';

export function convertType(tree: TypeRefContext, to: Conversion): TypeRef {
    const parts = tree.typeName_list();
    const type: TypeRef = {
        kind: 'TypeRef',
        at: to.at(tree),
        name: parts.map((part) => {
            return (part.LIST() ?? part.SET() ?? part.MAP() ?? part.id()).getText();
        }),
        args: convertTypes(parts.at(-1)?.typeArguments()?.typeList(), to)
    };
    return inLists(type, tree.arraySubscripts().LBRACK_list().length);
}

export function convertTypes(tree: TypeListContext | null | undefined, to: Conversion): TypeRef[] {
    return tree ? tree.typeRef_list().map((type) => convertType(type, to)) : [];
}

/** The type after `new`; the grammar has a rule of its own for it. */
export function convertCreatedType(tree: CreatedNameContext, to: Conversion): TypeRef {
    const parts = tree.idCreatedNamePair_list();
    return {
        kind: 'TypeRef',
        at: to.at(tree),
        name: parts.map((part) => part.anyId().getText()),
        args: convertTypes(parts.at(-1)?.typeList(), to)
    };
}

export function namedType(name: string[], at: Position): TypeRef {
    return { kind: 'TypeRef', at, name, args: [] };
}

/** `Account[][]` is a `List<List<Account>>`. */
export function inLists(type: TypeRef, depth: number): TypeRef {
    let result = type;
    for (let level = 0; level < depth; level++) {
        result = { kind: 'TypeRef', at: type.at, name: ['List'], args: [result] };
    }
    return result;
}

import type {
    LocalVariableDeclarationContext,
    VariableDeclaratorsContext
} from '@apexdevtools/apex-parser';
import type { Declarator, LocalVariable } from '../../ast/index.ts';
import type { Conversion } from '../Conversion.ts';
import { convertExpression } from './expressions.ts';
import { convertModifiers } from './modifiers.ts';
import { convertType } from './types.ts';

export function convertLocalVariable(
    tree: LocalVariableDeclarationContext,
    to: Conversion
): LocalVariable {
    return {
        kind: 'LocalVariable',
        at: to.at(tree),
        type: convertType(tree.typeRef(), to),
        isFinal: convertModifiers(tree.modifier_list(), to).isFinal,
        declarators: convertDeclarators(tree.variableDeclarators(), to)
    };
}

export function convertDeclarators(tree: VariableDeclaratorsContext, to: Conversion): Declarator[] {
    return tree.variableDeclarator_list().map((item) => {
        const value = item.expression();
        return {
            at: to.at(item),
            name: item.id().getText(),
            initializer: value ? convertExpression(value, to) : null
        };
    });
}

import type { PropertyBlockContext, PropertyDeclarationContext } from '@apexdevtools/apex-parser';
import type { Accessor, Modifiers, PropertyDeclaration } from '../../ast/index.ts';
import type { Conversion } from '../Conversion.ts';
import { convertModifiers } from './modifiers.ts';
import { convertBlock } from './statements.ts';
import { convertType } from './types.ts';

export function convertProperty(
    tree: PropertyDeclarationContext,
    modifiers: Modifiers,
    to: Conversion
): PropertyDeclaration {
    const blocks = tree.propertyBlock_list();
    if (blocks.length === 0) to.report('unexpected-token', tree, ['}']);
    for (const kind of ['getter', 'setter'] as const) {
        const [, second] = blocks.filter((block) => block[kind]());
        if (second) to.report('unexpected-token', second, [second.getText()]);
    }
    return {
        kind: 'Property',
        at: to.at(tree),
        modifiers,
        type: convertType(tree.typeRef(), to),
        name: tree.id().getText(),
        getter: accessorOf(
            blocks.find((block) => block.getter()),
            to
        ),
        setter: accessorOf(
            blocks.find((block) => block.setter()),
            to
        )
    };
}

function accessorOf(tree: PropertyBlockContext | undefined, to: Conversion): Accessor | null {
    if (!tree) {
        return null;
    }
    const body = (tree.getter() ?? tree.setter()).block();
    const { access } = convertModifiers(tree.modifier_list(), to);
    const other = tree.modifier_list().find((each) => each.getText().toLowerCase() !== access);
    if (other) to.report('unexpected-token', other, [other.getText()]);
    return {
        at: to.at(tree),
        access,
        body: body ? convertBlock(body, to) : null
    };
}

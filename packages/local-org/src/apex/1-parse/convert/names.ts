import type { QualifiedNameContext } from '@apexdevtools/apex-parser';
import type { Expression } from '../../ast/index.ts';
import type { Conversion } from '../Conversion.ts';

export function nameParts(tree: QualifiedNameContext): string[] {
    return tree.id_list().map((part) => part.getText());
}

/** `a.b.c` as a chain of field accesses, as it would arrive inside an expression. */
export function convertQualifiedName(tree: QualifiedNameContext, to: Conversion): Expression {
    const [first, ...rest] = tree.id_list();
    let chain: Expression = { kind: 'Name', at: to.at(tree), name: first?.getText() ?? '' };
    for (const part of rest) {
        const name = part.getText();
        chain = { kind: 'FieldAccess', at: to.at(part), target: chain, name, isSafe: false };
    }
    return chain;
}

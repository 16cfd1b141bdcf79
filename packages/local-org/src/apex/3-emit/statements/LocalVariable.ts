import type { LocalVariable } from '../../ast/index.ts';
import type { Emission } from '../Emission.ts';
import { emitExpression } from '../expressions/index.ts';
import { localName } from '../names.ts';

export function emitLocalVariable(node: LocalVariable, to: Emission): void {
    for (const code of declarations(node, to)) {
        to.out.line(`${to.probe(node.at.line)}; let ${code};`, node.at.line);
    }
}

/** `_a = 1` for each declarator; without initialiser a variable starts as null. */
export function declarations(node: LocalVariable, to: Emission): string[] {
    return node.declarators.map(({ name, initializer }) => {
        const value = initializer === null ? 'null' : emitExpression(initializer, to);
        to.declareLocal(name);
        return `${localName(name)} = ${value}`;
    });
}

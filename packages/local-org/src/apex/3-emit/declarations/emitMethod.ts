import type { MethodDeclaration } from '../../ast/index.ts';
import type { TypeSymbol } from '../../2-check/index.ts';
import type { Emission } from '../Emission.ts';
import { localName, methodName } from '../names.ts';
import { emitBlock } from '../statements/index.ts';
import { startOf } from './classStart.ts';
import { emitEntered } from './entering.ts';

export function emitMethod(node: MethodDeclaration, owner: TypeSymbol, to: Emission): void {
    const { body } = node;
    if (body === null) return;
    const overloads = owner.methods.get(node.name.toLowerCase()) ?? [];
    const symbol = overloads.find(({ declaration }) => declaration === node);
    if (symbol === undefined) throw to.mistake(node, 'has no symbol');
    const { isStatic } = node.modifiers;
    const parameters = node.parameters.map(({ name }) => localName(name)).join(', ');
    to.out.place(`Class.${owner.qualifiedName}.${node.name}`);
    to.out.block(`${isStatic ? 'static ' : ''}${methodName(symbol)}(${parameters}) {`, () => {
        to.body({ owner, isConstructor: false, isStatic }, () => {
            for (const { name } of node.parameters) to.declareLocal(name);
            if (isStatic) startOf(owner, node.at.line, to);
            emitEntered(body, owner, to, () => emitBlock(body, to));
            if (node.returnType === null) to.out.line('return null;');
        });
    });
}

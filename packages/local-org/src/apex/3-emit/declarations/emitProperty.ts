import type { Accessor, PropertyDeclaration } from '../../ast/index.ts';
import type { PropertySymbol, TypeSymbol } from '../../2-check/index.ts';
import type { Emission } from '../Emission.ts';
import { localName, propertyName, storageName } from '../names.ts';
import { emitBlock } from '../statements/index.ts';
import { startOf } from './classStart.ts';
import { emitEntered } from './entering.ts';

/** `get$name` and `set$name`; an accessor without a body reads or writes the storage. */
export function emitProperty(node: PropertyDeclaration, owner: TypeSymbol, to: Emission): void {
    const symbol = owner.properties.get(node.name.toLowerCase());
    if (symbol === undefined) throw to.mistake(node, 'has no symbol');
    const storage = node.modifiers.isStatic
        ? `${to.userType(owner)}.state().${storageName(symbol)}`
        : `this.${storageName(symbol)}`;
    if (node.getter !== null) {
        emitAccessor(node, node.getter, symbol, 'get', `return ${storage};`, to);
    }
    if (node.setter !== null) {
        const write = `${storage} = ${localName('value')};`;
        emitAccessor(node, node.setter, symbol, 'set', write, to);
    }
}

function emitAccessor(
    node: PropertyDeclaration,
    accessor: Accessor,
    symbol: PropertySymbol,
    verb: 'get' | 'set',
    automatic: string,
    to: Emission
): void {
    const { owner } = symbol;
    const { isStatic } = node.modifiers;
    const { body } = accessor;
    const parameter = verb === 'set' ? localName('value') : '';
    to.out.place(`Class.${owner.qualifiedName}.${node.name}`);
    to.out.block(
        `${isStatic ? 'static ' : ''}${verb}$${propertyName(symbol)}(${parameter}) {`,
        () => {
            if (body === null) {
                to.out.line(automatic, accessor.at.line);
                return;
            }
            to.body({ owner, isConstructor: false, isStatic }, () => {
                if (verb === 'set') to.declareLocal('value');
                if (isStatic) startOf(owner, node.at.line, to);
                emitEntered(body, owner, to, () => emitBlock(body, to));
            });
        }
    );
}

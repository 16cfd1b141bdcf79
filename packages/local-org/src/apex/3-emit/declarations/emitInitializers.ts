import type { ClassDeclaration, Member } from '../../ast/index.ts';
import type { TypeSymbol } from '../../2-check/index.ts';
import type { Emission } from '../Emission.ts';
import { emitExpression } from '../expressions/index.ts';
import { storageName } from '../names.ts';
import { emitBlock } from '../statements/index.ts';

/**
 * Field values and initialiser blocks in order of declaration: `fields$` for instances, run by
 * constructors, `statics$` for the class, run by the kernel on first use in a transaction.
 */
export function emitInitializers(node: ClassDeclaration, symbol: TypeSymbol, to: Emission): void {
    const place = `Class.${symbol.qualifiedName}`;
    if (hasInitializers(node, false)) {
        to.out.place(`${place}.<init>`);
        to.out.block(`${initializerName(symbol)}() {`, () => emitAll(node, symbol, false, to));
    }
    if (hasInitializers(node, true)) {
        to.out.place(`${place}.<clinit>`);
        to.out.block('static statics$() {', () => emitAll(node, symbol, true, to));
    }
}

/** Each class of a hierarchy has its own; a subclass must not hide that of its superclass. */
export function initializerName(symbol: TypeSymbol): string {
    return `fields$${symbol.qualifiedName.replaceAll('.', '$')}`;
}

export function hasInitializers(node: ClassDeclaration, isStatic: boolean): boolean {
    return node.members.some((member) => {
        if (member.kind === 'Initializer') return member.isStatic === isStatic;
        return (
            member.kind === 'Field' &&
            member.modifiers.isStatic === isStatic &&
            member.declarators.some(({ initializer }) => initializer !== null)
        );
    });
}

function emitAll(
    node: ClassDeclaration,
    symbol: TypeSymbol,
    isStatic: boolean,
    to: Emission
): void {
    const scope = { owner: symbol, isConstructor: false, isStatic };
    to.body(scope, () => {
        for (const member of node.members) emitMember(member, symbol, isStatic, to);
    });
}

function emitMember(member: Member, symbol: TypeSymbol, isStatic: boolean, to: Emission): void {
    if (member.kind === 'Initializer' && member.isStatic === isStatic) {
        to.out.block('{', () => emitBlock(member.body, to));
    }
    if (member.kind !== 'Field' || member.modifiers.isStatic !== isStatic) return;
    for (const { name, initializer, at } of member.declarators) {
        const field = symbol.fields.get(name.toLowerCase());
        if (initializer === null || field === undefined) continue;
        const owner = isStatic ? `${to.userType(symbol)}.state()` : 'this';
        const value = emitExpression(initializer, to);
        to.out.line(`${to.probe(at.line)}; ${owner}.${storageName(field)} = ${value};`, at.line);
    }
}

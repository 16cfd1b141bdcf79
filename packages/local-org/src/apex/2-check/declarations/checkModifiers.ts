import type { ClassDeclaration, Member } from '../../ast/index.ts';
import type { UserTypeSymbol } from '../symbols/index.ts';
import type { UnitContext } from '../UnitContext.ts';

/** Modifiers that do not go with where they stand. */
export function checkModifiers(symbol: UserTypeSymbol, unit: UnitContext): void {
    const { declaration } = symbol;
    const { access } = declaration.modifiers;
    const isOpen = access === 'public' || access === 'global' || symbol.isTest;
    if (symbol.outer === null && !isOpen) unit.report('top-level-access', declaration);
    checkExceptionName(symbol, unit);
    if (declaration.kind !== 'Class') return;
    for (const member of declaration.members) checkMember(member, declaration, symbol, unit);
}

/** Exceptions are called so, and nothing else is. */
function checkExceptionName(symbol: UserTypeSymbol, unit: UnitContext): void {
    if (symbol.typeKind === 'enum') return;
    const isCalledSo = /exception$/i.test(symbol.name);
    if (symbol.isException && !isCalledSo) {
        unit.report('exception-name', symbol.declaration, symbol.name);
    } else if (isCalledSo && !symbol.isException) {
        unit.report('not-exception-but-named', symbol.declaration, symbol.name);
    }
}

function checkMember(
    member: Member,
    declaration: ClassDeclaration,
    symbol: UserTypeSymbol,
    unit: UnitContext
): void {
    if (member.kind === 'Initializer') {
        if (member.isStatic && symbol.outer !== null) unit.report('static-in-inner', member);
        return;
    }
    const { modifiers } = member;
    const isType = member.kind === 'Class' || member.kind === 'Interface' || member.kind === 'Enum';
    if (modifiers.isStatic && symbol.outer !== null) unit.report('static-in-inner', member);
    if (modifiers.access === 'global' && declaration.modifiers.access !== 'global' && !isType) {
        unit.report('global-member', member, symbol.name);
    }
    if (member.kind !== 'Method') return;
    if (modifiers.isAbstract && !declaration.modifiers.isAbstract) {
        unit.report('abstract-in-concrete', member, member.name);
    }
    if (modifiers.isAbstract && member.body !== null)
        unit.report('abstract-body', member, member.name);
    if (!modifiers.isAbstract && member.body === null)
        unit.report('missing-body', member, member.name);
}

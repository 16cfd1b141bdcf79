import type { ClassDeclaration, TypeDeclaration } from '../../ast/index.ts';
import { UserTypeSymbol } from '../symbols/index.ts';
import type { UnitContext } from '../UnitContext.ts';
import { checkClassAnnotations } from './annotations/index.ts';
import { checkBodies } from './checkBodies.ts';
import { checkImplementations } from './checkImplementations.ts';
import { checkModifiers } from './checkModifiers.ts';
import { checkOverrides } from './checkOverrides.ts';

/** Checks a type of the project: its rules first, then the code of its members. */
export function checkType(declaration: TypeDeclaration, unit: UnitContext): void {
    const symbol = unit.symbols.get(declaration);
    if (!(symbol instanceof UserTypeSymbol)) return;
    checkModifiers(symbol, unit);
    if (declaration.kind === 'Enum') return;
    checkClassAnnotations(symbol, unit);
    if (declaration.kind === 'Interface') return;
    checkOverrides(symbol, unit);
    checkImplementations(symbol, unit);
    checkBodies(declaration, symbol, unit);
    for (const inner of innerTypes(declaration)) checkType(inner, unit);
}

function innerTypes(declaration: ClassDeclaration): TypeDeclaration[] {
    return declaration.members.filter(
        (member) => member.kind === 'Class' || member.kind === 'Interface' || member.kind === 'Enum'
    );
}

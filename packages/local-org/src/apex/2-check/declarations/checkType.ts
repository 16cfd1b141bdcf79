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
    checkSuperclass(declaration, symbol, unit);
    checkOverrides(symbol, unit);
    checkImplementations(symbol, unit);
    checkBodies(declaration, symbol, unit);
    for (const inner of innerTypes(declaration)) checkType(inner, unit);
}

/**
 * Of the platform's classes the kernel can extend exceptions only; others it would have to know from
 * inside, so they are refused where a person can see it: in the compiler's output.
 */
function checkSuperclass(
    declaration: ClassDeclaration,
    symbol: UserTypeSymbol,
    unit: UnitContext
): void {
    const above = symbol.superclass?.symbol;
    if (above === undefined || above.origin === 'user') return;
    if (above.isException || above.qualifiedName === 'Object') return;
    unit.lack(declaration, `Extending ${above.qualifiedName}`);
}

function innerTypes(declaration: ClassDeclaration): TypeDeclaration[] {
    return declaration.members.filter(
        (member) => member.kind === 'Class' || member.kind === 'Interface' || member.kind === 'Enum'
    );
}

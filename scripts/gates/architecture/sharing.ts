import {
    ClassBodyDeclarationContext,
    type ClassDeclarationContext,
    type ModifierContext,
    TypeDeclarationContext
} from '@apexdevtools/apex-parser';

import { type ApexSource, find, problemAt } from './ApexSource.ts';

/**
 * Every class says how it shares: one that says nothing takes over its caller's way, or none. Inner
 * classes do not inherit it from the outer one. Exceptions and tests read no records.
 */
export function sharing(source: ApexSource): string[] {
    if (source.isTest) return [];
    return declaredClasses(source)
        .filter(({ declaration }) => !isException(declaration))
        .filter(({ modifiers }) => !modifiers.some((modifier) => modifier.SHARING() !== null))
        .map(({ declaration }) =>
            problemAt(
                source,
                declaration,
                `class ${declaration.id().getText()} does not say how it shares: add with, without or inherited sharing`
            )
        );
}

interface DeclaredClass {
    readonly declaration: ClassDeclarationContext;
    readonly modifiers: readonly ModifierContext[];
}

function declaredClasses({ tree }: ApexSource): DeclaredClass[] {
    const outer = find(tree, TypeDeclarationContext).map((type) => ({
        declaration: type.classDeclaration(),
        modifiers: type.modifier_list()
    }));
    const inner = find(tree, ClassBodyDeclarationContext).map((member) => ({
        declaration: member.memberDeclaration()?.classDeclaration(),
        modifiers: member.modifier_list()
    }));
    return [...outer, ...inner].flatMap(({ declaration, modifiers }) =>
        declaration ? [{ declaration, modifiers }] : []
    );
}

function isException(declaration: ClassDeclarationContext): boolean {
    return /exception$/i.test(declaration.typeRef()?.getText() ?? '');
}

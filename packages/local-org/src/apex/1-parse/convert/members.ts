import { MemberDeclarationContext } from '@apexdevtools/apex-parser';
import type {
    ClassBodyDeclarationContext,
    ConstructorDeclarationContext,
    FormalParametersContext,
    InterfaceMethodDeclarationContext,
    MethodDeclarationContext,
    TriggerMemberDeclarationContext
} from '@apexdevtools/apex-parser';
import type { Member, MethodDeclaration, Modifiers, Parameter } from '../../ast/index.ts';
import type { Conversion } from '../Conversion.ts';
import { convertModifiers } from './modifiers.ts';
import { nameParts } from './names.ts';
import { convertProperty } from './property.ts';
import { convertBlock } from './statements.ts';
import { convertTypeDeclaration } from './typeDeclarations.ts';
import { convertType } from './types.ts';
import { convertDeclarators } from './variables.ts';

/** @returns nothing for a stray semicolon, which is a mistake */
export function convertClassBodyMember(
    tree: ClassBodyDeclarationContext,
    to: Conversion
): Member[] {
    const block = tree.block();
    if (block) {
        const isStatic = Boolean(tree.STATIC());
        return [{ kind: 'Initializer', at: to.at(tree), isStatic, body: convertBlock(block, to) }];
    }
    const member = tree.memberDeclaration();
    if (!member) {
        to.report('unexpected-token', tree, [';']);
        return [];
    }
    const modifiers = convertModifiers(tree.modifier_list(), to);
    return [convertMember(member, modifiers, to)];
}

export function convertMember(
    tree: MemberDeclarationContext | TriggerMemberDeclarationContext,
    modifiers: Modifiers,
    to: Conversion
): Member {
    const method = tree.methodDeclaration();
    if (method) {
        return convertMethod(method, modifiers, to);
    }
    const field = tree.fieldDeclaration();
    if (field) {
        return {
            kind: 'Field',
            at: to.at(field),
            modifiers,
            type: convertType(field.typeRef(), to),
            declarators: convertDeclarators(field.variableDeclarators(), to)
        };
    }
    const property = tree.propertyDeclaration();
    if (property) {
        return convertProperty(property, modifiers, to);
    }
    const constructor =
        tree instanceof MemberDeclarationContext ? tree.constructorDeclaration() : null;
    return constructor
        ? convertConstructor(constructor, modifiers, to)
        : convertTypeDeclaration(tree, modifiers, to);
}

function convertConstructor(
    tree: ConstructorDeclarationContext,
    modifiers: Modifiers,
    to: Conversion
): Member {
    return {
        kind: 'Constructor',
        at: to.at(tree),
        modifiers,
        name: nameParts(tree.qualifiedName()).join('.'),
        parameters: convertParameters(tree.formalParameters(), to),
        body: convertBlock(tree.block(), to)
    };
}

function convertMethod(
    tree: MethodDeclarationContext,
    modifiers: Modifiers,
    to: Conversion
): MethodDeclaration {
    const block = tree.block();
    return {
        ...signatureOf(tree, modifiers, to),
        body: block ? convertBlock(block, to) : null
    };
}

export function convertInterfaceMethod(
    tree: InterfaceMethodDeclarationContext,
    to: Conversion
): MethodDeclaration {
    const [written] = tree.modifier_list();
    if (written) to.report('unexpected-token', written, [written.getText()]);
    const modifiers = convertModifiers(tree.modifier_list(), to);
    return { ...signatureOf(tree, modifiers, to), body: null };
}

function signatureOf(
    tree: MethodDeclarationContext | InterfaceMethodDeclarationContext,
    modifiers: Modifiers,
    to: Conversion
) {
    const returns = tree.typeRef();
    return {
        kind: 'Method' as const,
        at: to.at(tree),
        modifiers,
        returnType: returns ? convertType(returns, to) : null,
        name: tree.id().getText(),
        parameters: convertParameters(tree.formalParameters(), to)
    };
}

function convertParameters(tree: FormalParametersContext, to: Conversion): Parameter[] {
    const parameters = tree.formalParameterList()?.formalParameter_list() ?? [];
    return parameters.map((parameter) => ({
        at: to.at(parameter),
        type: convertType(parameter.typeRef(), to),
        name: parameter.id().getText(),
        isFinal: convertModifiers(parameter.modifier_list(), to).isFinal
    }));
}

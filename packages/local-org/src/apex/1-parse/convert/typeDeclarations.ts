import type {
    ClassDeclarationContext,
    EnumDeclarationContext,
    InterfaceDeclarationContext
} from '@apexdevtools/apex-parser';
import type {
    ClassDeclaration,
    EnumDeclaration,
    InterfaceDeclaration,
    Modifiers,
    TypeDeclaration
} from '../../ast/index.ts';
import type { Conversion } from '../Conversion.ts';
import { convertClassBodyMember, convertInterfaceMethod } from './members.ts';
import { convertType, convertTypes } from './types.ts';

/** The rules for a file and for a class body both have these three. */
interface HoldsTypeDeclaration {
    classDeclaration(): ClassDeclarationContext | null;
    interfaceDeclaration(): InterfaceDeclarationContext | null;
    enumDeclaration(): EnumDeclarationContext | null;
}

export function convertTypeDeclaration(
    tree: HoldsTypeDeclaration,
    modifiers: Modifiers,
    to: Conversion
): TypeDeclaration {
    const enumTree = tree.enumDeclaration();
    if (enumTree) {
        return convertEnum(enumTree, modifiers, to);
    }
    const interfaceTree = tree.interfaceDeclaration();
    if (interfaceTree) {
        return convertInterface(interfaceTree, modifiers, to);
    }
    return convertClass(tree.classDeclaration() as ClassDeclarationContext, modifiers, to);
}

function convertClass(
    tree: ClassDeclarationContext,
    modifiers: Modifiers,
    to: Conversion
): ClassDeclaration {
    const superclass = tree.typeRef();
    return {
        kind: 'Class',
        at: to.at(tree),
        name: tree.id().getText(),
        modifiers,
        superclass: superclass ? convertType(superclass, to) : null,
        interfaces: convertTypes(tree.typeList(), to),
        members: tree
            .classBody()
            .classBodyDeclaration_list()
            .flatMap((member) => convertClassBodyMember(member, to))
    };
}

function convertInterface(
    tree: InterfaceDeclarationContext,
    modifiers: Modifiers,
    to: Conversion
): InterfaceDeclaration {
    const [, second] = tree.typeList()?.typeRef_list() ?? [];
    if (second) to.report('unexpected-token', second, [second.getText()]);
    const methods = tree.interfaceBody().interfaceMethodDeclaration_list();
    return {
        kind: 'Interface',
        at: to.at(tree),
        name: tree.id().getText(),
        modifiers,
        interfaces: convertTypes(tree.typeList(), to),
        methods: methods.map((method) => convertInterfaceMethod(method, to))
    };
}

function convertEnum(
    tree: EnumDeclarationContext,
    modifiers: Modifiers,
    to: Conversion
): EnumDeclaration {
    const constants = tree.enumConstants()?.id_list() ?? [];
    return {
        kind: 'Enum',
        at: to.at(tree),
        name: tree.id().getText(),
        modifiers,
        constants: constants.map((item) => ({ at: to.at(item), name: item.getText() }))
    };
}

import type {
    CompilationUnitContext,
    TriggerCaseContext,
    TriggerUnitContext
} from '@apexdevtools/apex-parser';
import type { TriggerDeclaration, TriggerEvent, TypeDeclaration } from '../../ast/index.ts';
import type { Conversion } from '../Conversion.ts';
import { convertMember } from './members.ts';
import { convertModifiers } from './modifiers.ts';
import { convertStatement } from './statements.ts';
import { convertTypeDeclaration } from './typeDeclarations.ts';

export function convertClassFile(tree: CompilationUnitContext, to: Conversion): TypeDeclaration {
    const declaration = tree.typeDeclaration();
    const modifiers = convertModifiers(declaration.modifier_list(), to);
    return convertTypeDeclaration(declaration, modifiers, to);
}

export function convertTrigger(tree: TriggerUnitContext, to: Conversion): TriggerDeclaration {
    const [name, object] = tree.id_list();
    const block = tree.triggerBlock();
    const parts = block.triggerBlockMember_list();
    return {
        kind: 'Trigger',
        at: to.at(tree),
        name: name?.getText() ?? '',
        object: object?.getText() ?? '',
        events: tree.triggerCase_list().map(eventOf),
        members: parts.flatMap((part) => {
            const member = part.triggerMemberDeclaration();
            const modifiers = convertModifiers(part.modifier_list(), to);
            return member ? [convertMember(member, modifiers, to)] : [];
        }),
        body: {
            kind: 'Block',
            at: to.at(block),
            statements: parts.flatMap((part) => {
                const statement = part.statement();
                return statement ? [convertStatement(statement, to)] : [];
            })
        }
    };
}

function eventOf(tree: TriggerCaseContext): TriggerEvent {
    const [moment, operation] = [tree.getChild(0).getText(), tree.getChild(1).getText()];
    return `${moment} ${operation}`.toLowerCase() as TriggerEvent;
}

import type {
    CompilationUnitContext,
    TriggerBlockMemberContext,
    TriggerCaseContext,
    TriggerUnitContext
} from '@apexdevtools/apex-parser';
import type {
    Member,
    Statement,
    TriggerDeclaration,
    TriggerEvent,
    TypeDeclaration
} from '../../ast/index.ts';
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
    const members: Member[] = [];
    const statements: Statement[] = [];
    for (const part of parts) convertTriggerPart(part, members, statements, to);
    return {
        kind: 'Trigger',
        at: to.at(tree),
        name: name?.getText() ?? '',
        object: object?.getText() ?? '',
        events: tree.triggerCase_list().map(eventOf),
        members,
        body: { kind: 'Block', at: to.at(block), statements }
    };
}

/** The grammar calls a trigger's variables fields; they are locals that start where they stand. */
function convertTriggerPart(
    part: TriggerBlockMemberContext,
    members: Member[],
    statements: Statement[],
    to: Conversion
): void {
    const statement = part.statement();
    if (statement) statements.push(convertStatement(statement, to));
    const tree = part.triggerMemberDeclaration();
    if (!tree) return;
    const member = convertMember(tree, convertModifiers(part.modifier_list(), to), to);
    if (member.kind !== 'Field') {
        members.push(member);
        return;
    }
    const { at, type, declarators, modifiers } = member;
    const isFinal = modifiers.isFinal;
    statements.push({ kind: 'LocalVariable', at, type, isFinal, declarators });
}

function eventOf(tree: TriggerCaseContext): TriggerEvent {
    const [moment, operation] = [tree.getChild(0).getText(), tree.getChild(1).getText()];
    return `${moment} ${operation}`.toLowerCase() as TriggerEvent;
}

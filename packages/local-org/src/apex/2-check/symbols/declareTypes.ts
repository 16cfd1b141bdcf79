import type { TypeDeclaration } from '../../ast/index.ts';
import type { UnitContext } from '../UnitContext.ts';
import { checkMethodOrTypeName } from './reservedNames.ts';
import { UserTypeSymbol } from './UserTypeSymbol.ts';

/** First step: every type of a file gets its symbol, so that any file can name it. */
export function declareTypes(unit: UnitContext): void {
    const { declaration } = unit.source.unit;
    if (declaration.kind !== 'Trigger') declareType(declaration, null, unit);
}

function declareType(
    declaration: TypeDeclaration,
    outer: UserTypeSymbol | null,
    unit: UnitContext
): void {
    checkMethodOrTypeName(declaration.name, declaration, unit);
    const symbol = new UserTypeSymbol(declaration, outer, unit.file, unit.apiVersion);
    const key = symbol.qualifiedName.toLowerCase();
    const existing = unit.world.userTypes.get(key);
    if (existing !== undefined) {
        unit.report('duplicate-type', declaration, symbol.qualifiedName, existing.file);
    } else {
        unit.world.userTypes.set(key, symbol);
        outer?.innerTypes.set(declaration.name.toLowerCase(), symbol);
    }
    unit.symbols.set(declaration, symbol);
    if (declaration.kind !== 'Class') return;
    for (const member of declaration.members) {
        if (member.kind !== 'Class' && member.kind !== 'Interface' && member.kind !== 'Enum')
            continue;
        if (outer !== null) unit.report('nested-too-deep', member, member.name);
        else declareType(member, symbol, unit);
    }
}

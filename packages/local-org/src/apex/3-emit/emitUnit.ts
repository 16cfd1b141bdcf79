import type { TypeDeclaration } from '../ast/index.ts';
import type { CheckedUnit } from '../2-check/index.ts';
import { describeType, emitClass, emitTrigger } from './declarations/index.ts';
import { Emission } from './Emission.ts';
import type { EmittedType, EmittedUnit } from './emitted.ts';

/** JavaScript for one checked file. The file must have no errors. */
export function emitUnit(checked: CheckedUnit): EmittedUnit {
    const to = new Emission(checked);
    const { declaration, file } = checked.unit;
    const types: EmittedType[] = [];
    to.out.block(
        'return {',
        () => {
            if (declaration.kind === 'Trigger') emitTrigger(declaration, to);
            else emitTypes(declaration, types, to);
        },
        '};'
    );
    const { code, lines } = to.out.finish(to.constants.lines());
    return {
        file,
        apiVersion: checked.apiVersion,
        code,
        lines,
        executableLines: [...to.executableLines].sort((a, b) => a - b),
        queries: to.queries,
        types,
        trigger:
            checked.trigger === null || declaration.kind !== 'Trigger'
                ? null
                : {
                      name: declaration.name,
                      object: checked.trigger.object,
                      events: declaration.events
                  }
    };
}

/** The type and those inside it. Interfaces and enums have no code. */
function emitTypes(node: TypeDeclaration, types: EmittedType[], to: Emission): void {
    const symbol = to.checked.symbols.get(node);
    if (symbol === undefined) throw to.mistake(node, 'has no symbol');
    types.push(describeType(symbol, to.checked.gaps.has(node)));
    if (node.kind !== 'Class') return;
    emitClass(node, to);
    for (const member of node.members) {
        if (member.kind === 'Class' || member.kind === 'Interface' || member.kind === 'Enum') {
            emitTypes(member, types, to);
        }
    }
}

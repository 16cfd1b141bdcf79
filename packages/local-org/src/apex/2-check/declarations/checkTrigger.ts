import { blockCompletes } from '../flow/index.ts';
import { Scope } from '../Scope.ts';
import type { TriggerSymbol } from '../symbols.ts';
import { VOID } from '../types.ts';
import type { UnitContext } from '../UnitContext.ts';
import { checkBlock } from '../visitors/statements/index.ts';

/** The symbol of a unit's trigger; undefined where its object does not exist, which is reported. */
export function declareTrigger(unit: UnitContext): TriggerSymbol | undefined {
    const { declaration } = unit.source.unit;
    if (declaration.kind !== 'Trigger') return undefined;
    const object = unit.world.environment.schema.object(declaration.object);
    if (object === undefined) {
        unit.report('unknown-sobject', declaration, declaration.object);
        return undefined;
    }
    return {
        name: declaration.name,
        object: object.name,
        declaration,
        apiVersion: unit.apiVersion,
        file: unit.file
    };
}

export function checkTrigger(trigger: TriggerSymbol, unit: UnitContext): void {
    const scope = new Scope({
        unit,
        kind: 'trigger',
        owner: null,
        trigger,
        isStatic: true,
        isTest: false,
        returnType: VOID,
        property: null
    });
    for (const member of trigger.declaration.members) {
        unit.report(
            'unsupported-syntax',
            member,
            `A ${member.kind.toLowerCase()} inside a trigger`
        );
    }
    checkBlock(trigger.declaration.body, scope);
    blockCompletes(trigger.declaration.body, unit);
}

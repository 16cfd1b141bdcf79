import type { CheckedProgram, CheckedUnit, SourceUnit } from './checkedUnit.ts';
import { checkTrigger, declareTrigger, checkType } from './declarations/index.ts';
import type { CheckEnvironment } from './environment.ts';
import { declareMembers, declareTypes, resolveHeritage } from './symbols/index.ts';
import type { TriggerSymbol } from './symbols.ts';
import { UnitContext } from './UnitContext.ts';
import { World } from './World.ts';

/**
 * Gives names and types to all files of a project at once: they may refer to each other in any order.
 *
 * @example
 * const program = checkProgram([{ unit, apiVersion: 67 }], environment);
 * if (program.diagnostics.length === 0) emit(program);
 */
export function checkProgram(
    sources: readonly SourceUnit[],
    environment: CheckEnvironment
): CheckedProgram {
    const world = new World(environment);
    const units = sources.map((source) => new UnitContext(world, source));
    for (const unit of units) declareTypes(unit);
    for (const unit of units) resolveHeritage(unit, 'top');
    for (const unit of units) resolveHeritage(unit, 'inner');
    for (const unit of units) declareMembers(unit);
    const checked = units.map(checkUnit);
    return {
        units: checked,
        types: world.userTypes,
        triggers: checked.map(({ trigger }) => trigger).filter((each) => each !== null),
        diagnostics: world.diagnostics.sort(
            (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column
        )
    };
}

function checkUnit(unit: UnitContext): CheckedUnit {
    const { declaration } = unit.source.unit;
    let trigger: TriggerSymbol | null = null;
    if (declaration.kind === 'Trigger') {
        trigger = declareTrigger(unit) ?? null;
        if (trigger !== null) checkTrigger(trigger, unit);
    } else {
        checkType(declaration, unit);
    }
    return {
        unit: unit.source.unit,
        apiVersion: unit.apiVersion,
        symbol: unit.symbols.get(declaration) ?? null,
        trigger,
        types: unit.types,
        references: unit.references,
        typeRefs: unit.typeRefs,
        conversions: unit.conversions,
        locals: unit.locals,
        loops: unit.loops,
        queries: unit.queries,
        symbols: unit.symbols,
        gaps: unit.gaps
    };
}

function compare(a: string, b: string): number {
    return a < b ? -1 : a > b ? 1 : 0;
}

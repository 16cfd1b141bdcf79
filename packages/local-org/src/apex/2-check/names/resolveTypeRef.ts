import type { TypeRef } from '../../ast/index.ts';
import { outermost } from '../members/index.ts';
import { hasAnnotation } from '../symbols/index.ts';
import type { TypeSymbol } from '../symbols.ts';
import { descendsFrom } from '../typing/index.ts';
import { UNKNOWN, type ApexType } from '../types.ts';
import type { UnitContext } from '../UnitContext.ts';
import { lookUpType } from './lookUpType.ts';

/**
 * The type that is written there, remembered in the unit's table; reports `Invalid type` where there
 * is none.
 */
export function resolveTypeRef(ref: TypeRef, from: TypeSymbol | null, unit: UnitContext): ApexType {
    const known = unit.typeRefs.get(ref);
    if (known !== undefined) return known;
    const args = ref.args.map((arg) => resolveTypeRef(arg, from, unit));
    const type =
        lookUpType(unit.world, from, ref.name, args) ??
        dataWeaveScript(ref, unit) ??
        invalid(ref, unit);
    unit.typeRefs.set(ref, type);
    checkIsVisible(ref, type, from, unit);
    return type;
}

/** An inner type may be private to the class around it. */
function checkIsVisible(
    ref: TypeRef,
    type: ApexType,
    from: TypeSymbol | null,
    unit: UnitContext
): void {
    if (type.kind !== 'class' || type.symbol.outer === null) return;
    const { outer, access, modifiers, qualifiedName } = type.symbol;
    if (access === 'public' || access === 'global') return;
    if (from !== null && outermost(from) === outermost(outer)) return;
    if (access === 'protected' && from !== null && descendsFrom(from, outer)) return;
    const isTestVisible = modifiers !== null && hasAnnotation(modifiers, 'testvisible');
    if (isTestVisible && from?.isTest) return;
    unit.report('not-visible', ref, 'Type', qualifiedName);
}

/** `DataWeaveScriptResource.toCsv`: the class that an org makes for a script of the project. */
function dataWeaveScript(ref: TypeRef, unit: UnitContext): ApexType | undefined {
    const [namespace = '', ...rest] = ref.name;
    if (namespace.toLowerCase() !== 'dataweavescriptresource') return undefined;
    if (rest.length !== 1) return undefined;
    unit.lack(ref, writtenName(ref));
    return unit.world.platform.type('DataWeave.Script');
}

function invalid(ref: TypeRef, unit: UnitContext): ApexType {
    unit.report('unknown-type', ref, writtenName(ref));
    return UNKNOWN;
}

/** The reference as its author wrote it. */
export function writtenName(ref: TypeRef): string {
    const args = ref.args.map(writtenName).join(',');
    const name = ref.name.join('.');
    return args === '' ? name : `${name}<${args}>`;
}

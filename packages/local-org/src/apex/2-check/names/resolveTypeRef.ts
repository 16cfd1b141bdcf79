import type { TypeRef } from '../../ast/index.ts';
import type { TypeSymbol } from '../symbols.ts';
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
    const type = lookUpType(unit.world, from, ref.name, args) ?? invalid(ref, unit);
    unit.typeRefs.set(ref, type);
    return type;
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

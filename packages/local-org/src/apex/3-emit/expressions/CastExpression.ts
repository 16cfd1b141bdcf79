import type { CastExpression, InstanceOfExpression, TypeRef } from '../../ast/index.ts';
import type { ApexType } from '../../2-check/index.ts';
import type { Emission } from '../Emission.ts';
import { emitExpression } from './emitExpression.ts';

/** A conversion between numbers, dates or text is the checker's; all else is a look at the run-time type. */
export function emitCast(node: CastExpression, to: Emission): string {
    const code = emitExpression(node.value, to);
    const type = typeAt(node.type, node, to);
    const isConverted =
        to.checked.conversions.has(node.value) ||
        to.describe(type) === to.describe(to.typeOf(node.value));
    return isConverted ? code : `${to.use('cast')}(${code}, ${to.type(type)})`;
}

export function emitInstanceOf(node: InstanceOfExpression, to: Emission): string {
    const type = to.type(typeAt(node.type, node, to));
    return `${to.use('isInstance')}(${emitExpression(node.value, to)}, ${type})`;
}

function typeAt(
    written: TypeRef,
    node: CastExpression | InstanceOfExpression,
    to: Emission
): ApexType {
    const type = to.checked.typeRefs.get(written);
    if (type === undefined) throw to.mistake(node, 'has no type');
    return type;
}

import type { InstanceOfExpression } from '../../ast/index.ts';
import { resolveTypeRef } from '../names/index.ts';
import type { Scope } from '../Scope.ts';
import { fit, isCastable } from '../typing/index.ts';
import { BOOLEAN, isPrimitive, typeName, type ApexType } from '../types.ts';
import { checkValue } from './expression.ts';

/** `value instanceof Type`; Apex refuses the ones whose answer is known beforehand. */
export function checkInstanceOf(node: InstanceOfExpression, scope: Scope): ApexType {
    const from = checkValue(node.value, scope);
    const to = resolveTypeRef(node.type, scope.body.owner, scope.unit);
    if (from.kind === 'unknown' || from.kind === 'null' || to.kind === 'unknown') return BOOLEAN;
    if (!isCastable(from, to) || isConverted(from, to)) {
        scope.unit.report('instanceof-never', node, typeName(from), typeName(to));
    } else if (isAlways(from, to)) {
        scope.unit.report('instanceof-always', node, typeName(from), typeName(to));
    }
    return BOOLEAN;
}

/** A String is never an Id by itself, nor an Integer a Long: converting is not being. */
function isConverted(from: ApexType, to: ApexType): boolean {
    return (
        from.kind === 'primitive' &&
        to.kind === 'primitive' &&
        from !== to &&
        !isPrimitive(from, 'Object') &&
        !isPrimitive(to, 'Object') &&
        !isNameOfId(from, to)
    );
}

/** Whether a text is an Id is a question that Apex answers at run time. */
function isNameOfId(from: ApexType, to: ApexType): boolean {
    return isPrimitive(from, 'String') && isPrimitive(to, 'Id');
}

function isAlways(from: ApexType, to: ApexType): boolean {
    const isSimple = from.kind === 'class' || from.kind === 'sobject' || from.kind === 'primitive';
    return isSimple && !isNameOfId(from, to) && fit(from, to) !== undefined;
}

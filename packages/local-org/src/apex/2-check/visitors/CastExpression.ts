import type { CastExpression } from '../../ast/index.ts';
import { resolveTypeRef } from '../names/index.ts';
import type { Scope } from '../Scope.ts';
import { conversionOfCast, isCastable, fitOfValue, noteFit } from '../typing/index.ts';
import { typeName, type ApexType } from '../types.ts';
import { checkValue } from './expression.ts';

/** `(Account) record`. Between numbers the conversion is noted; all else is checked when it runs. */
export function checkCast(node: CastExpression, scope: Scope): ApexType {
    const to = resolveTypeRef(node.type, scope.body.owner, scope.unit);
    const from = checkValue(node.value, scope);
    if (from.kind === 'unknown' || to.kind === 'unknown') return to;
    const asValue = fitOfValue(node.value, from, to, scope);
    if (asValue !== undefined) {
        noteFit(node.value, asValue, scope);
        return to;
    }
    if (!isCastable(from, to)) {
        scope.unit.report('incompatible-types', node, typeName(from), typeName(to));
        return to;
    }
    const conversion = conversionOfCast(from, to);
    if (conversion !== null) scope.unit.conversions.set(node.value, conversion);
    return to;
}

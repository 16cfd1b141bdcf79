import type { AssignExpression } from '../../ast/index.ts';
import type { Emission } from '../Emission.ts';
import { emitOperation } from './BinaryExpression.ts';
import { convertedType, emitConversion } from './conversion.ts';
import { emitExpression } from './emitExpression.ts';
import { emitPlace } from './places.ts';

/** @param isUsed whether somebody uses the value of the assignment */
export function emitAssign(node: AssignExpression, to: Emission, isUsed = true): string {
    const { operator, target } = node;
    if (operator === null) {
        const place = emitPlace(target, to, isUsed ? 'used' : 'once');
        const write = place.write(emitExpression(node.value, to));
        return sequence([...place.before, write]);
    }
    const place = emitPlace(target, to);
    const value = emitExpression(node.value, to);
    const types = {
        left: convertedType(target, to),
        right: convertedType(node.value, to),
        result: to.typeOf(target)
    };
    const read = emitConversion(target, place.read, to);
    return sequence([
        ...place.before,
        place.write(emitOperation(operator, read, value, types, to))
    ]);
}

function sequence(parts: string[]): string {
    return parts.length === 1 ? `(${parts[0]})` : `(${parts.join(', ')})`;
}

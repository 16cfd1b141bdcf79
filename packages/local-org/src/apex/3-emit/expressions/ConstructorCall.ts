import type { ConstructorCall } from '../../ast/index.ts';
import type { Emission } from '../Emission.ts';
import { exceptionConstructor } from '../names.ts';
import { emitArguments } from './emitExpression.ts';

/** `this(…)` and `super(…)`. */
export function emitConstructorCall(node: ConstructorCall, to: Emission): string {
    const reference = to.reference(node);
    const args = emitArguments(node.args, to).join(', ');
    if (reference?.kind === 'constructor') {
        return `${node.of}.${reference.symbol.jsName}(${args})`;
    }
    if (reference?.kind === 'platformConstructor') {
        return `${node.of}.${exceptionConstructor(reference.key)}(${args})`;
    }
    throw to.mistake(node, 'calls no constructor that is known');
}

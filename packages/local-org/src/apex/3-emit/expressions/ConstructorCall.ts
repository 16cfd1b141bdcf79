import type { ConstructorCall } from '../../ast/index.ts';
import type { Emission } from '../Emission.ts';
import { exceptionConstructor } from '../names.ts';
import { emitArguments } from './emitExpression.ts';

/** `this(…)` and `super(…)`. */
export function emitConstructorCall(node: ConstructorCall, to: Emission): string {
    const reference = to.reference(node);
    const list = emitArguments(node.args, to);
    const args = list.join(', ');
    if (reference?.kind === 'constructor') {
        const { jsName, owner } = reference.symbol;
        if (node.of === 'super') return `super.${jsName}(${args})`;
        // `this.new$…` would find the constructor of a subclass with the same parameters.
        return `${to.userType(owner)}.js.prototype.${jsName}.call(${['this', ...list].join(', ')})`;
    }
    if (reference?.kind === 'platformConstructor') {
        return `${node.of}.${exceptionConstructor(reference.key)}(${args})`;
    }
    throw to.mistake(node, 'calls no constructor that is known');
}

import type { Expression, PostfixExpression, UnaryExpression } from '../../ast/index.ts';
import type { Emission } from '../Emission.ts';
import { emitExpression } from './emitExpression.ts';
import { numberCode } from './Literal.ts';
import { emitPlace } from './places.ts';
import { emitTruth } from './truth.ts';

export function emitUnary(node: UnaryExpression, to: Emission): string {
    const { operator, operand } = node;
    switch (operator) {
        case '!':
            return `!${emitTruth(operand, to)}`;
        case '++':
        case '--':
            return `(${emitIncrement(operand, operator, to)})`;
        case '+':
            return `${to.use('notNull')}(${emitExpression(operand, to)})`;
        case '-':
            if (operand.kind === 'Literal' && operand.literal === 'Integer') {
                const conversion = to.checked.conversions.has(operand);
                if (!conversion) return `-${operand.value}`;
            }
            return `${to.use(`negate${numberName(node, to)}`)}(${emitExpression(operand, to)})`;
        case '~':
            return `${to.use(`invert${numberName(node, to)}`)}(${emitExpression(operand, to)})`;
    }
}

export function emitPostfix(node: PostfixExpression, to: Emission): string {
    const place = emitPlace(node.operand, to);
    const before = to.temporary();
    const changed = step(node.operand, node.operator, before, to);
    return `(${[...place.before, `${before} = ${place.read}`, place.write(changed), before].join(', ')})`;
}

/** `++x`, also where `x++` gives its value to nobody. */
export function emitIncrement(operand: Expression, operator: '++' | '--', to: Emission): string {
    const place = emitPlace(operand, to);
    const write = place.write(step(operand, operator, place.read, to));
    return place.before.length === 0 ? write : `(${[...place.before, write].join(', ')})`;
}

function step(operand: Expression, operator: '++' | '--', value: string, to: Emission): string {
    const name = numberName(operand, to);
    const one = numberCode(name, '1', to);
    return `${to.use(`${operator === '++' ? 'add' : 'subtract'}${name}`)}(${value}, ${one})`;
}

function numberName(node: Expression, to: Emission): 'Integer' | 'Long' | 'Double' | 'Decimal' {
    const type = to.typeOf(node);
    const name = type.kind === 'primitive' ? type.name : '';
    if (name === 'Integer' || name === 'Long' || name === 'Double' || name === 'Decimal')
        return name;
    throw to.mistake(node, `is no number but ${to.describe(type)}`);
}

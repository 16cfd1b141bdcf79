import type { Literal } from '../../ast/index.ts';
import type { Emission } from '../Emission.ts';

export function emitLiteral(node: Literal, to: Emission): string {
    switch (node.literal) {
        case 'String':
            return JSON.stringify(node.value);
        case 'Boolean':
            return String(node.value);
        case 'null':
            return 'null';
        default:
            return numberCode(node.literal, node.value, to);
    }
}

/** @param value digits as written, with a sign perhaps */
export function numberCode(
    type: 'Integer' | 'Long' | 'Double' | 'Decimal',
    value: string,
    to: Emission
): string {
    switch (type) {
        case 'Integer':
            return String(Number(value));
        case 'Long':
            return `${BigInt(value)}n`;
        case 'Double':
            return to.constants.bind(`double_${value}`, `k.double(${Number(value)})`);
        case 'Decimal':
            return to.constants.bind(`decimal_${value}`, `k.decimal(${JSON.stringify(value)})`);
    }
}

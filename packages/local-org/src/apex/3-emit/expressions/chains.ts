import type {
    CallExpression,
    Expression,
    FieldExpression,
    IndexExpression
} from '../../ast/index.ts';
import type { Emission } from '../Emission.ts';
import { emitLink } from './emitExpression.ts';
import { isNeverNull } from './isNeverNull.ts';
import { emitOptional } from './SoqlExpression.ts';

/** What can stand in a chain of `.` and `?.`. */
export type ChainLink = FieldExpression | CallExpression | IndexExpression;

export function isChainLink(node: Expression): node is ChainLink {
    return node.kind === 'FieldAccess' || node.kind === 'Call' || node.kind === 'Index';
}

/**
 * Writes a whole chain. Where a target of `?.` is null the value of the whole chain is null and nothing
 * behind it runs, arguments neither.
 */
export function inChain(to: Emission, write: () => string): string {
    const conditions: string[] = [];
    to.chains.push(conditions);
    const code = write();
    to.chains.pop();
    if (conditions.length === 0) return code;
    return `(${conditions.map((isNull) => `${isNull} ? null : `).join('')}${code})`;
}

/** The object before a `.` or `?.`, never null when what is written next runs. */
export function emitReceiver(target: Expression, isSafe: boolean, to: Emission): string {
    if (isSafe) {
        const optional = target.kind === 'Soql' ? emitOptional(target, to) : emitLink(target, to);
        const held = to.temporary();
        to.chains.at(-1)?.push(`(${held} = ${optional}) === null`);
        return held;
    }
    const code = emitLink(target, to);
    if (isNeverNull(target, to)) return code;
    const type = to.typeOf(target);
    const isBlob = type.kind === 'primitive' && type.name === 'Blob';
    return `${to.use(isBlob ? 'notNullBlob' : 'notNull')}(${code})`;
}

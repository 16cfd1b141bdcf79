import type { NameExpression } from '../../ast/index.ts';
import type { Emission } from '../Emission.ts';
import { emitRead } from './variables.ts';

export function emitName(node: NameExpression, to: Emission): string {
    const reference = to.reference(node);
    if (reference === undefined) throw to.mistake(node, `(${node.name}) means nothing`);
    return emitRead(reference, node, null, to);
}

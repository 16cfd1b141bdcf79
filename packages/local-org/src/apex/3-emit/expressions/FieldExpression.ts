import type { Expression, FieldExpression } from '../../ast/index.ts';
import type { Emission } from '../Emission.ts';
import { emitReceiver } from './chains.ts';
import { emitRead } from './variables.ts';

export function emitField(node: FieldExpression, to: Emission): string {
    const reference = to.reference(node);
    if (reference === undefined) throw to.mistake(node, `(${node.name}) means nothing`);
    if (reference.kind === 'sobjectField' || reference.kind === 'sobjectRelationship') {
        const path = parentPath(node.target, node.isSafe, to);
        if (path !== null) return pathRead(reference, path, to);
    }
    return emitRead(reference, node, node, to);
}

interface ParentPath {
    readonly base: string;
    readonly relationships: string[];
}

/**
 * `contact.Account.Owner` before a field: empty lookups on the way give null instead of an exception, so
 * the whole way is walked at once.
 *
 * @returns null where the target is no parent relationship
 */
function parentPath(target: Expression, isSafe: boolean, to: Emission): ParentPath | null {
    const reference = to.reference(target);
    if (
        isSafe ||
        target.kind !== 'FieldAccess' ||
        target.isParenthesized ||
        reference?.kind !== 'sobjectRelationship' ||
        reference.isChild
    ) {
        return null;
    }
    const above = parentPath(target.target, target.isSafe, to);
    const base = above?.base ?? emitReceiver(target.target, target.isSafe, to);
    return { base, relationships: [...(above?.relationships ?? []), reference.relationship] };
}

function pathRead(
    reference: { kind: string; field?: string; relationship?: string; isChild?: boolean },
    path: ParentPath,
    to: Emission
): string {
    const way = JSON.stringify(path.relationships);
    const last = JSON.stringify(reference.field ?? reference.relationship);
    if (reference.kind === 'sobjectField') {
        return `${path.base}.readPath(rt, ${way}, ${last})`;
    }
    const read = reference.isChild === true ? 'childrenAt' : 'parentAt';
    return `${to.use(read)}(${path.base}, ${way}, ${last})`;
}

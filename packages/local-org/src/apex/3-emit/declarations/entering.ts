import type { Block } from '../../ast/index.ts';
import type { TypeSymbol } from '../../2-check/index.ts';
import type { Emission } from '../Emission.ts';
import { accessModeOf } from '../accessMode.ts';

/** What a class says about sharing: its own keyword, else its superclass's, else what its version means. */
export type SharingDeclaration = 'with' | 'without' | 'inherited' | 'omitted';

export function sharingOf(symbol: TypeSymbol): SharingDeclaration {
    let declaring: TypeSymbol | undefined = symbol;
    while (declaring !== undefined && declaring.origin === 'user') {
        const { modifiers } = declaring;
        if (modifiers !== null && modifiers.sharing !== null) return modifiers.sharing;
        declaring = declaring.superclass?.symbol;
    }
    return accessModeOf(symbol.apiVersion) === 'user' ? 'with' : 'omitted';
}

/**
 * Writes a body as a level of the call stack, inside the sharing mode of its class. A body that calls
 * nothing and touches no record can notice neither and does without.
 */
export function emitEntered(body: Block, owner: TypeSymbol, to: Emission, write: () => void): void {
    if (!reachesOut(body, to)) {
        write();
        return;
    }
    const mode = JSON.stringify(sharingOf(owner));
    to.out.line(`const entered = ${to.use('enterMethod')}(${mode});`);
    to.out.block('try {', write);
    to.out.line(`finally { ${to.use('leaveMethod')}(entered); }`);
}

const outward = new Set(['Call', 'New', 'Soql', 'Sosl', 'Dml', 'ConstructorCall', 'ForEach']);

function reachesOut(part: unknown, to: Emission): boolean {
    if (typeof part !== 'object' || part === null) return false;
    const { kind } = part as { kind?: string };
    if (kind !== undefined && outward.has(kind)) return true;
    // A property's accessors are code, too.
    if (kind === 'Name' || kind === 'FieldAccess') {
        const meaning = to.reference(part)?.kind;
        if (meaning === 'property' || meaning === 'platformProperty') return true;
    }
    return Object.values(part).some((inner) => reachesOut(inner, to));
}

import type { Scope } from '../Scope.ts';
import type { TypeSymbol } from '../symbols.ts';
import { findVariable } from '../members/index.ts';
import { lookUpType, isOwnNamespace } from './lookUpType.ts';
import { namespaceMeaning, typeMeaning, valueOf, type Meaning } from './Meaning.ts';

/**
 * What a name without a target may mean, in Apex's order: local variable, variable of the class or of
 * the classes around it, type, namespace. A dotted name takes the first meaning that has the next part
 * ("Namespace, Class, and Variable Name Precedence" in the Apex Developer Guide).
 */
export function* meaningsOf(name: string, scope: Scope): Generator<Meaning> {
    const local = scope.find(name);
    if (local !== undefined) yield valueOf(local.type, { kind: 'local', local });
    yield* variablesInSight(name, scope.body.owner);
    const type = lookUpType(scope.world, scope.body.owner, [name]);
    if (type !== undefined) yield typeMeaning(type);
    const namespace = scope.world.platform.namespace(name);
    if (namespace !== undefined) yield namespaceMeaning('types', namespace);
    if (isOwnNamespace(scope.world, name)) yield namespaceMeaning('types', name);
    if (name.toLowerCase() === 'page') yield namespaceMeaning('pages', 'Page');
}

function* variablesInSight(name: string, owner: TypeSymbol | null): Generator<Meaning> {
    for (let around = owner; around !== null; around = around.outer) {
        const found = findVariable(around, name);
        // Inner classes see statics of their outer class only; its instances are others' objects.
        if (found !== undefined && (around === owner || found.symbol.isStatic)) yield found.meaning;
    }
}

import type { FieldExpression, NameExpression } from '../../ast/index.ts';
import { isVisible, checkIsImplemented } from '../members/index.ts';
import type { Meaning } from '../names/index.ts';
import type { Reference } from '../references.ts';
import type { Scope } from '../Scope.ts';
import type { PropertySymbol } from '../symbols.ts';
import { VOID, type ApexType } from '../types.ts';

/** What a variable is named for. `++` and `+=` both read and write. */
export type Use = 'read' | 'write' | 'readWrite';

/**
 * Settles that a name means this: notes reference and type, and checks that code here may use it so.
 *
 * @param isImplicitThis the name has no target, so an instance member is one of `this`
 */
export function useMeaning(
    node: NameExpression | FieldExpression,
    meaning: Meaning,
    scope: Scope,
    use: Use,
    isImplicitThis: boolean
): ApexType {
    const type = meaning.kind === 'namespace' ? VOID : meaning.type;
    scope.unit.types.set(node, type);
    scope.unit.references.set(node, withBackingField(meaning.reference, node, scope));
    checkUse(node, meaning.reference, scope, use);
    if (isImplicitThis && scope.body.isStatic && isOfInstance(meaning.reference)) {
        scope.unit.report('instance-from-static', node, 'variable', node.name);
    }
    return type;
}

function checkUse(
    node: NameExpression | FieldExpression,
    reference: Reference,
    scope: Scope,
    use: Use
): void {
    switch (reference.kind) {
        case 'field':
            if (!isVisible(reference.symbol, reference.symbol.access, scope)) {
                scope.unit.report('not-visible', node, 'Variable', reference.symbol.name);
            }
            break;
        case 'property':
            if (!isBackingField(reference.symbol, node, scope)) {
                checkAccessors(node, reference.symbol, scope, use);
            }
            break;
        case 'platformProperty':
            checkIsImplemented(scope, node, reference.type, reference.name, reference.isStatic);
            break;
        case 'enumConstant':
            if (reference.type.origin === 'platform') {
                checkIsImplemented(scope, node, reference.type.qualifiedName, reference.name, true);
            }
            break;
    }
}

function checkAccessors(
    node: NameExpression | FieldExpression,
    symbol: PropertySymbol,
    scope: Scope,
    use: Use
): void {
    const needed = {
        read: ['getter'],
        write: ['setter'],
        readWrite: ['getter', 'setter']
    } as const;
    for (const kind of needed[use]) {
        const accessor = symbol[kind];
        if (accessor === null) {
            const code = kind === 'getter' ? 'not-readable' : 'not-writeable';
            scope.unit.report(code, node, symbol.name);
        } else if (!isVisible(symbol, accessor.access, scope)) {
            scope.unit.report('not-visible', node, 'Variable', symbol.name);
        }
    }
}

/** Inside its own accessors a property's name means the value behind it. */
function withBackingField(
    reference: Reference,
    node: NameExpression | FieldExpression,
    scope: Scope
): Reference {
    if (reference.kind !== 'property') return reference;
    return { ...reference, isBackingField: isBackingField(reference.symbol, node, scope) };
}

function isBackingField(
    symbol: PropertySymbol,
    node: NameExpression | FieldExpression,
    scope: Scope
): boolean {
    if (scope.body.property !== symbol) return false;
    return node.kind === 'Name' || node.target.kind === 'This' || symbol.isStatic;
}

function isOfInstance(reference: Reference): boolean {
    return (reference.kind === 'field' || reference.kind === 'property') && !reference.isStatic;
}

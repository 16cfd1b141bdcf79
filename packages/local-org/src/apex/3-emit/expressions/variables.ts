import type { Expression, FieldExpression, NameExpression } from '../../ast/index.ts';
import type { FieldSymbol, PropertySymbol, Reference } from '../../2-check/index.ts';
import type { Emission } from '../Emission.ts';
import { localName, propertyName, storageName } from '../names.ts';
import { emitReceiver } from './chains.ts';
import { emitToken, isToken } from './tokens.ts';

/**
 * Reads what a name stands for.
 *
 * @param access the `a.b` whose reference it is; null for a lone name
 */
export function emitRead(
    reference: Reference,
    node: NameExpression | FieldExpression,
    access: FieldExpression | null,
    to: Emission
): string {
    switch (reference.kind) {
        case 'local':
            return localName(reference.local.name);
        case 'field':
            return `${ownerOf(reference, access, to)}.${storageName(reference.symbol)}`;
        case 'property':
            return emitPropertyRead(reference, access, to);
        case 'platformProperty': {
            const { type, name, isStatic } = reference;
            const property = platformProperty(type, name, isStatic, to);
            const self = isStatic ? '' : `, ${receiver(access, node, to)}`;
            return `${property}.get(rt${self})`;
        }
        case 'sobjectField':
            return `${receiver(access, node, to)}.read(rt, ${JSON.stringify(reference.field)})`;
        case 'sobjectRelationship': {
            const record = receiver(access, node, to);
            const name = JSON.stringify(reference.relationship);
            return reference.isChild
                ? `${to.use('readChildren')}(${record}, ${name})`
                : `${record}.readParent(rt, ${name})`;
        }
        case 'enumConstant':
            return enumConstant(reference, to);
        case 'rowCause':
            return JSON.stringify(reference.name);
        default:
            if (isToken(reference)) return emitToken(reference, to);
            throw to.mistake(node, `is a ${reference.kind}, not a value`);
    }
}

export function ownerOf(
    reference: { symbol: FieldSymbol | PropertySymbol; isStatic: boolean },
    access: FieldExpression | null,
    to: Emission
): string {
    if (reference.isStatic) return `${to.userType(reference.symbol.owner)}.state()`;
    return access === null ? 'this' : emitReceiver(access.target, access.isSafe, to);
}

function emitPropertyRead(
    reference: Extract<Reference, { kind: 'property' }>,
    access: FieldExpression | null,
    to: Emission
): string {
    const { symbol, isStatic } = reference;
    if (reference.isBackingField) {
        return `${ownerOf(reference, access, to)}.${storageName(symbol)}`;
    }
    if (isStatic) return `${to.userType(symbol.owner)}.js.get$${propertyName(symbol)}()`;
    if (access?.target.kind === 'Super') return `super.get$${propertyName(symbol)}()`;
    return `${ownerOf(reference, access, to)}.get$${propertyName(symbol)}()`;
}

export function platformProperty(
    type: string,
    name: string,
    isStatic: boolean,
    to: Emission
): string {
    const finder = isStatic ? 'staticProperty' : 'property';
    const expression = `k.${finder}(${JSON.stringify(type)}, ${JSON.stringify(name)})`;
    return to.constants.bind(`${type}_${name}`, expression);
}

export function receiver(access: FieldExpression | null, node: Expression, to: Emission): string {
    if (access === null) throw to.mistake(node, 'has no object before it');
    return emitReceiver(access.target, access.isSafe, to);
}

function enumConstant(
    reference: Extract<Reference, { kind: 'enumConstant' }>,
    to: Emission
): string {
    const { type, name } = reference;
    const finder = type.origin === 'user' ? 'enumConstant' : 'platformConstant';
    const expression = `k.${finder}(${JSON.stringify(type.qualifiedName)}, ${JSON.stringify(name)})`;
    return to.constants.bind(`${type.name}_${name}`, expression);
}

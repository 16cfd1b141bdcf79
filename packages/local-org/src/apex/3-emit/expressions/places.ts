import type { Expression, FieldExpression } from '../../ast/index.ts';
import type { Reference } from '../../2-check/index.ts';
import type { Emission } from '../Emission.ts';
import { localName, propertyName, storageName } from '../names.ts';
import { emitReceiver } from './chains.ts';
import { emitExpression } from './emitExpression.ts';
import { ownerOf, platformProperty } from './variables.ts';

/** Something that can be assigned: what must be evaluated before, how to read it and how to write it. */
export interface Place {
    readonly before: string[];
    readonly read: string;
    /** An expression that writes `value` and has its value. */
    write(value: string): string;
}

/**
 * How often the parts of a place are used: `once` when it is only written and the assignment's value goes
 * nowhere, `used` when the value goes somewhere, `twice` when it is read and then written.
 */
type Use = 'once' | 'used' | 'twice';

export function emitPlace(target: Expression, to: Emission, use: Use = 'twice'): Place {
    if (target.kind === 'Index') {
        const list = hold(emitReceiver(target.target, false, to), use, to);
        const index = hold(emitExpression(target.index, to), use, to);
        return {
            before: [...list.before, ...index.before],
            read: `${list.name}.get(rt, ${index.name})`,
            write: (value) => `${to.use('setItem')}(${list.name}, ${index.name}, ${value})`
        };
    }
    const reference = to.reference(target);
    if (reference === undefined || (target.kind !== 'Name' && target.kind !== 'FieldAccess')) {
        throw to.mistake(target, 'cannot be assigned');
    }
    const access = target.kind === 'FieldAccess' ? target : null;
    return placeOf(reference, target, access, use, to);
}

function placeOf(
    reference: Reference,
    target: Expression,
    access: FieldExpression | null,
    use: Use,
    to: Emission
): Place {
    switch (reference.kind) {
        case 'local':
            return variable(localName(reference.local.name), []);
        case 'field': {
            const owner = hold(ownerOf(reference, access, to), use, to);
            return variable(`${owner.name}.${storageName(reference.symbol)}`, owner.before);
        }
        case 'property':
            return propertyPlace(reference, access, use, to);
        case 'platformProperty': {
            const { type, name, isStatic } = reference;
            const property = platformProperty(type, name, isStatic, to);
            const self = isStatic ? null : hold(objectBefore(access, target, to), use, to);
            const args = self === null ? 'rt' : `rt, ${self.name}`;
            return {
                before: self?.before ?? [],
                read: `${property}.get(${args})`,
                write: (value) => `${to.use('writeProperty')}(${property}, [${args}], ${value})`
            };
        }
        case 'sobjectField':
        case 'sobjectRelationship': {
            const record = hold(objectBefore(access, target, to), use, to);
            const isField = reference.kind === 'sobjectField';
            const name = JSON.stringify(isField ? reference.field : reference.relationship);
            const writer = to.use(isField ? 'writeField' : 'writeParent');
            return {
                before: record.before,
                read: `${record.name}.${isField ? 'read' : 'readParent'}(rt, ${name})`,
                write: (value) => `${writer}(${record.name}, ${name}, ${value})`
            };
        }
        default:
            throw to.mistake(target, `is a ${reference.kind} and cannot be assigned`);
    }
}

function propertyPlace(
    reference: Extract<Reference, { kind: 'property' }>,
    access: FieldExpression | null,
    use: Use,
    to: Emission
): Place {
    const { symbol, isStatic } = reference;
    if (reference.isBackingField) {
        const owner = hold(ownerOf(reference, access, to), use, to);
        return variable(`${owner.name}.${storageName(symbol)}`, owner.before);
    }
    const object = isStatic ? `${to.userType(symbol.owner)}.js` : ownerOf(reference, access, to);
    const owner = hold(object, use, to);
    return {
        before: owner.before,
        read: `${owner.name}.get$${propertyName(symbol)}()`,
        write: (value) => {
            if (use === 'once') return `${owner.name}.set$${propertyName(symbol)}(${value})`;
            const held = to.temporary();
            return `(${held} = ${value}, ${owner.name}.set$${propertyName(symbol)}(${held}), ${held})`;
        }
    };
}

function variable(code: string, before: string[]): Place {
    return { before, read: code, write: (value) => `${code} = ${value}` };
}

/** Keeps the value of `code` for several uses; names that can be repeated stay as they are. */
function hold(code: string, use: Use, to: Emission): { name: string; before: string[] } {
    const isRepeatable = /^(this|-?\d+|[$_A-Za-z]\w*|\$[\w$]+\.(state\(\)|js))$/.test(code);
    if (use === 'once' || isRepeatable) return { name: code, before: [] };
    const name = to.temporary();
    return { name, before: [`${name} = ${code}`] };
}

function objectBefore(access: FieldExpression | null, target: Expression, to: Emission): string {
    if (access === null) throw to.mistake(target, 'has no object before it');
    return emitReceiver(access.target, access.isSafe, to);
}

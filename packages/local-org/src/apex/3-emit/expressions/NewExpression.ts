import type { NewExpression } from '../../ast/index.ts';
import type { ApexType } from '../../2-check/index.ts';
import type { Emission } from '../Emission.ts';
import { emitArguments, emitExpression } from './emitExpression.ts';

export function emitNew(node: NewExpression, to: Emission): string {
    const type = to.typeOf(node);
    const { creator } = node;
    switch (creator.kind) {
        case 'fields':
            return emitRecord(node, creator.fields, to);
        case 'elements': {
            const items = emitArguments(creator.elements, to).join(', ');
            const maker = type.kind === 'set' ? 'newSet' : 'newList';
            return `${to.use(maker)}(${to.type(type)}, [${items}])`;
        }
        case 'entries': {
            const entries = creator.entries.map(
                ({ key, value }) => `[${emitExpression(key, to)}, ${emitExpression(value, to)}]`
            );
            return `${to.use('newMap')}(${to.type(type)}, [${entries.join(', ')}])`;
        }
        case 'size':
            return `${to.use('newArray')}(${to.type(type)}, ${emitExpression(creator.size, to)})`;
        case 'arguments': {
            const code = emitConstruction(node, type, emitArguments(creator.args, to), to);
            // An exception knows where it was made, thrown or not.
            const isException = type.kind === 'class' && type.symbol.isException;
            return isException ? `${to.use('located')}(${code})` : code;
        }
    }
}

function emitConstruction(
    node: NewExpression,
    type: ApexType,
    args: readonly string[],
    to: Emission
): string {
    const reference = to.reference(node);
    if (reference?.kind === 'constructor') {
        const { owner, jsName } = reference.symbol;
        return `new ${to.userType(owner)}.js().${jsName}(${args.join(', ')})`;
    }
    if (type.kind === 'sobject') return emitRecord(node, [], to);
    if (reference?.kind !== 'platformConstructor') throw to.mistake(node, 'constructs nothing');
    const { type: name, key } = reference;
    const expression = `k.constructorOf(${JSON.stringify(name)}, ${JSON.stringify(key)})`;
    const constructor = to.constants.bind(`new_${name}`, expression);
    // Generic types learn what they are of; the library takes the type right after the runtime.
    const isGeneric = type.kind === 'list' || type.kind === 'set' || type.kind === 'map';
    const first = isGeneric ? ['rt', to.type(type)] : ['rt'];
    return `${constructor}(${[...first, ...args].join(', ')})`;
}

function emitRecord(
    node: NewExpression,
    fields: Extract<NewExpression['creator'], { kind: 'fields' }>['fields'],
    to: Emission
): string {
    const type = to.typeOf(node);
    if (type.kind !== 'sobject' || type.object === null) throw to.mistake(node, 'is no record');
    const values = fields.map((field) => {
        const reference = to.reference(field);
        const value = emitExpression(field.value, to);
        if (reference?.kind === 'sobjectField') {
            return `[${JSON.stringify(reference.field)}, ${value}]`;
        }
        if (reference?.kind === 'sobjectRelationship') {
            return `[${JSON.stringify(reference.relationship)}, ${value}]`;
        }
        throw to.mistake({ kind: `field ${field.name}`, at: field.at }, 'is unknown');
    });
    const list = values.length === 0 ? '' : `, [${values.join(', ')}]`;
    return `${to.use('newRecord')}(${JSON.stringify(type.object)}${list})`;
}

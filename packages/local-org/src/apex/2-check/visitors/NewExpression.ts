import type { NewExpression } from '../../ast/index.ts';
import { sobjectMember } from '../members/index.ts';
import { resolveTypeRef } from '../names/index.ts';
import type { Scope } from '../Scope.ts';
import { convert, memberTypeOf } from '../typing/index.ts';
import { INTEGER, typeName, type ApexType } from '../types.ts';
import { checkArguments } from './arguments.ts';
import { checkIsWriteable } from './assignable.ts';
import { callConstructor } from './callConstructor.ts';
import { checkValue } from './expression.ts';

type Fields = Extract<NewExpression['creator'], { kind: 'fields' }>['fields'];

export function checkNew(node: NewExpression, scope: Scope): ApexType {
    const type = resolveTypeRef(node.type, scope.body.owner, scope.unit);
    const { creator } = node;
    switch (creator.kind) {
        case 'arguments':
            checkNewByArguments(node, creator.args, type, scope);
            break;
        case 'fields':
            checkFields(node, creator.fields, type, scope);
            break;
        case 'elements':
            for (const element of creator.elements) {
                const found = checkValue(element, scope);
                if (type.kind === 'list' || type.kind === 'set')
                    convert(element, found, type.element, scope);
            }
            checkIsCollection(node, type, creator.elements.length === 0, scope);
            break;
        case 'entries':
            for (const { key, value } of creator.entries) {
                const keyType = checkValue(key, scope);
                const valueType = checkValue(value, scope);
                if (type.kind !== 'map') continue;
                convert(key, keyType, type.key, scope);
                convert(value, valueType, type.value, scope);
            }
            if (type.kind !== 'map' && type.kind !== 'unknown') refuse(node, type, scope);
            break;
        case 'size':
            convert(creator.size, checkValue(creator.size, scope), INTEGER, scope);
            break;
    }
    return type;
}

function checkNewByArguments(
    node: NewExpression,
    expressions: Parameters<typeof checkArguments>[0],
    type: ApexType,
    scope: Scope
): void {
    const args = checkArguments(expressions, scope);
    if (type.kind === 'unknown') return;
    const gap = scope.unit.gaps.get(node.type);
    if (gap !== undefined) {
        scope.unit.gaps.set(node, gap);
        return;
    }
    if (type.kind === 'sobject' && type.object !== null && args.types.length === 0) return;
    const members = memberTypeOf(type, scope.world.platform);
    if (members === undefined || !isConstructible(type)) refuse(node, type, scope);
    else callConstructor(node, members.symbol, args, scope, members.substitution);
}

function isConstructible(type: ApexType): boolean {
    if (type.kind === 'list' || type.kind === 'set' || type.kind === 'map') return true;
    if (type.kind === 'primitive') return type.name === 'Object';
    if (type.kind !== 'class') return false;
    const { typeKind, isAbstract, qualifiedName } = type.symbol;
    return typeKind === 'class' && !isAbstract && qualifiedName !== 'System.Exception';
}

/** `new Account(Name = 'x', Parent = other)` */
function checkFields(node: NewExpression, fields: Fields, type: ApexType, scope: Scope): void {
    const seen = new Set<string>();
    for (const pair of fields) {
        const value = checkValue(pair.value, scope);
        if (type.kind !== 'sobject' || type.object === null) continue;
        const field = sobjectMember(scope.world, type.object, pair.name);
        if (field === undefined) {
            scope.unit.report('unknown-record-field', pair, pair.name, typeName(type));
            continue;
        }
        const key = pair.name.toLowerCase();
        if (seen.has(key)) scope.unit.report('duplicate-field', pair, pair.name);
        seen.add(key);
        scope.unit.references.set(pair, field.reference);
        if (field.reference.kind === 'sobjectField') {
            checkIsWriteable(pair, field.reference.object, field.reference.field, scope);
        }
        convert(pair.value, value, field.type, scope);
    }
    const isRecord = type.kind === 'sobject' && type.object !== null;
    if (!isRecord && type.kind !== 'unknown') refuse(node, type, scope);
}

function checkIsCollection(
    node: NewExpression,
    type: ApexType,
    isEmpty: boolean,
    scope: Scope
): void {
    if (type.kind === 'list' || type.kind === 'set' || type.kind === 'unknown') return;
    if (!(type.kind === 'map' && isEmpty)) refuse(node, type, scope);
}

function refuse(node: NewExpression, type: ApexType, scope: Scope): void {
    scope.unit.report('not-initializable', node, typeName(type));
}

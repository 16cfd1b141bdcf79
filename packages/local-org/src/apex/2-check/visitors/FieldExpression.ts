import type { Expression, FieldExpression } from '../../ast/index.ts';
import {
    memberOfNamespace,
    memberOfType,
    memberOfValue,
    type Meaning,
    meaningsOf
} from '../names/index.ts';
import type { Scope } from '../Scope.ts';
import { givesRows } from '../typing/index.ts';
import { typeName, UNKNOWN, type ApexType } from '../types.ts';
import { checkExpression } from './expression.ts';
import { useMeaning, type Use } from './useMeaning.ts';

/** `a.b` where a value is wanted. */
export function checkFieldAccess(node: FieldExpression, scope: Scope, use: Use = 'read'): ApexType {
    const meaning = meaningOfFieldAccess(node, scope, use);
    if (meaning === undefined) return UNKNOWN;
    if (meaning.kind === 'value') return meaning.type;
    return scope.unit.fail('unknown-variable', node, node.name);
}

/**
 * What a target means: a value, a type or a namespace. Its reference and type are noted.
 *
 * @param next whether a meaning leads on to what follows; the first that does is taken
 * @returns undefined after a finding has been reported
 */
export function meaningOfTarget(
    target: Expression,
    scope: Scope,
    next: (meaning: Meaning) => boolean
): Meaning | undefined {
    if (target.kind === 'FieldAccess') return meaningOfFieldAccess(target, scope, 'read');
    if (target.kind !== 'Name') {
        const type = checkExpression(target, scope);
        return type.kind === 'unknown' ? undefined : valueOfExpression(target, type, scope);
    }
    let first: Meaning | undefined;
    for (const meaning of meaningsOf(target.name, scope)) {
        first ??= meaning;
        if (!next(meaning)) continue;
        useMeaning(target, meaning, scope, 'read', true);
        return meaning;
    }
    if (first === undefined) {
        scope.unit.fail('unknown-variable', target, target.name);
        return undefined;
    }
    useMeaning(target, first, scope, 'read', true);
    return first;
}

/**
 * A local variable hides a type of its name even when it lacks the member: beside `Color color` there is no
 * `Color.RED` (qiita.com/TaaaZyyy/items/f92c73c2a79366d3fa64), behind `String json` no `JSON.serialize`
 * (salesforce.stackexchange.com/questions/206506).
 */
export function isLocal(target: Meaning): boolean {
    return target.kind === 'value' && target.reference.kind === 'local';
}

function meaningOfFieldAccess(node: FieldExpression, scope: Scope, use: Use): Meaning | undefined {
    const memberOf = (target: Meaning): Meaning | undefined =>
        memberOfMeaning(target, node.name, scope);
    const target = meaningOfTarget(
        node.target,
        scope,
        (meaning) => isLocal(meaning) || memberOf(meaning) !== undefined
    );
    if (target === undefined || (target.kind === 'value' && target.type.kind === 'unknown')) {
        scope.unit.types.set(node, UNKNOWN);
        return undefined;
    }
    const row = rowOfQuery(node.target, target, scope);
    const found = memberOf(row ?? target);
    if (found === undefined) {
        scope.unit.types.set(node, UNKNOWN);
        reportUnknown(node, target, scope);
        return undefined;
    }
    if (row !== undefined) scope.unit.conversions.set(node.target, 'soqlToSingleRow');
    if (node.isSafe && target.kind !== 'value') {
        scope.unit.report('safe-navigation-target', node, node.name);
    }
    const type = useMeaning(node, found, scope, use, false);
    return found.kind === 'value' ? { ...found, type } : found;
}

/** `[SELECT …].Name` reads the only row. */
function rowOfQuery(target: Expression, meaning: Meaning, scope: Scope): Meaning | undefined {
    if (meaning.kind !== 'value' || meaning.type.kind !== 'list') return undefined;
    return givesRows(target, scope) ? { ...meaning, type: meaning.type.element } : undefined;
}

function memberOfMeaning(target: Meaning, name: string, scope: Scope): Meaning | undefined {
    switch (target.kind) {
        case 'value':
            return memberOfValue(scope.world, target.type, name, target.reference);
        case 'type':
            return memberOfType(scope, target.type, name);
        case 'namespace':
            return memberOfNamespace(scope, target, name);
    }
}

/** The value of an expression that is no name. */
function valueOfExpression(target: Expression, type: ApexType, scope: Scope): Meaning {
    const reference = scope.unit.references.get(target) ?? { kind: 'type', type };
    return { kind: 'value', type, reference };
}

function reportUnknown(node: FieldExpression, target: Meaning, scope: Scope): void {
    const { unit } = scope;
    if (target.kind === 'namespace') {
        if (target.of === 'labels') unit.report('unknown-label', node, node.name);
        else if (target.of === 'pages') unit.report('unknown-page', node, node.name);
        else unit.report('unknown-type', node, `${target.name}.${node.name}`);
        return;
    }
    const { type } = target;
    if (type.kind === 'class' && type.symbol.qualifiedName === 'System.Label') {
        unit.report('unknown-label', node, node.name);
    } else if (type.kind === 'sobject' && target.kind === 'value') {
        unit.report('unknown-record-field', node, node.name, typeName(type));
    } else if (target.kind === 'type' && typeName(type) === 'Schema.SObjectType') {
        unit.report('unknown-sobject', node, node.name);
    } else if (target.kind === 'value' && memberOfType(scope, type, node.name) !== undefined) {
        const shown = `${node.name} from the type ${typeName(type)}`;
        unit.report('static-from-instance', node, 'field', shown);
    } else {
        unit.report('unknown-variable', node, node.name);
    }
}

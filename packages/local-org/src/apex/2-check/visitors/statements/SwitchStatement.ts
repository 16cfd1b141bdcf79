import type { Expression, SwitchCase, SwitchStatement } from '../../../ast/index.ts';
import { resolveTypeRef } from '../../names/index.ts';
import type { Scope } from '../../Scope.ts';
import { isCastable, convert, isWhole } from '../../typing/index.ts';
import { STRING, typeName, type ApexType, type ClassType } from '../../types.ts';
import { checkValue } from '../expression.ts';
import { checkBlock } from './statement.ts';

export function checkSwitch(node: SwitchStatement, scope: Scope): void {
    const subject = checkValue(node.subject, scope);
    if (!isSwitchable(subject)) scope.unit.report('switch-type', node.subject, typeName(subject));
    const seen = new Set<string>();
    for (const each of node.cases) {
        const inner = scope.inner();
        checkCase(each, subject, seen, inner);
        checkBlock(each.body, inner);
    }
}

function isSwitchable(type: ApexType): boolean {
    if (type.kind === 'unknown' || isWhole(type) || type === STRING || type.kind === 'sobject')
        return true;
    return type.kind === 'class' && type.symbol.typeKind === 'enum';
}

function checkCase(each: SwitchCase, subject: ApexType, seen: Set<string>, scope: Scope): void {
    if (each.kind === 'WhenType') {
        const type = resolveTypeRef(each.type, scope.body.owner, scope.unit);
        if (subject.kind !== 'unknown' && !isCastable(subject, type)) {
            scope.unit.report('incompatible-types', each.type, typeName(subject), typeName(type));
        }
        scope.declare(each.name, type, false, each);
    }
    if (each.kind !== 'WhenValues') return;
    for (const value of each.values) {
        checkWhenValue(value, subject, scope);
        const key = textOf(value);
        if (seen.has(key)) scope.unit.report('duplicate-when', value, key);
        seen.add(key);
    }
}

function checkWhenValue(value: Expression, subject: ApexType, scope: Scope): void {
    const isNull = value.kind === 'Literal' && value.literal === 'null';
    if (subject.kind === 'class' && subject.symbol.typeKind === 'enum' && !isNull) {
        checkEnumConstant(value, subject, scope);
        return;
    }
    const type = checkValue(value, scope);
    if (!isLiteral(value)) scope.unit.report('when-not-literal', value);
    if (subject.kind !== 'unknown') convert(value, type, subject, scope);
}

/** Constants stand alone after `when`: `when RED`. */
function checkEnumConstant(value: Expression, subject: ClassType, scope: Scope): void {
    const { symbol } = subject;
    const name = value.kind === 'Name' || value.kind === 'FieldAccess' ? value.name : '';
    const constant = symbol.enumConstants.find((each) => each.toLowerCase() === name.toLowerCase());
    scope.unit.types.set(value, subject);
    if (constant === undefined) {
        scope.unit.report('unknown-enum-constant', value, name, typeName(subject));
        return;
    }
    scope.unit.references.set(value, { kind: 'enumConstant', type: symbol, name: constant });
}

function isLiteral(value: Expression): boolean {
    if (value.kind === 'Unary') return value.operator === '-' && isLiteral(value.operand);
    return value.kind === 'Literal';
}

function textOf(value: Expression): string {
    if (value.kind === 'Literal') {
        return value.literal === 'String' ? `'${value.value}'` : String(value.value);
    }
    if (value.kind === 'Unary') return value.operator + textOf(value.operand);
    return value.kind === 'Name' || value.kind === 'FieldAccess' ? value.name.toLowerCase() : '';
}

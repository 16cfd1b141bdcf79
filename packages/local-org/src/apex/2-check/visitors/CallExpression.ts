import type { CallExpression } from '../../ast/index.ts';
import { enumMethodsNamed, methodsOf } from '../members/index.ts';
import type { Meaning } from '../names/index.ts';
import type { Scope } from '../Scope.ts';
import { givesRows } from '../typing/index.ts';
import { classOf, typeName, UNKNOWN, type ApexType } from '../types.ts';
import { argumentNames, checkArguments, type Arguments } from './arguments.ts';
import { callCustomSetting, isCustomSettingMethod } from './callCustomSetting.ts';
import { callEnum, isUserEnum } from './callEnum.ts';
import { callMethod, type CallSite } from './callMethod.ts';
import { isLocal, meaningOfTarget } from './FieldExpression.ts';

/** `f(x)`, `a.f(x)`, `a?.f(x)`, `Type.f(x)`, `super.f(x)`. */
export function checkCall(node: CallExpression, scope: Scope): ApexType {
    const args = checkArguments(node.args, scope);
    if (node.target === null) return callInSight(node, args, scope);
    const target = meaningOfTarget(
        node.target,
        scope,
        (each) => isLocal(each) || hasMethod(each, node.name, scope)
    );
    if (target === undefined) return UNKNOWN;
    if (node.isSafe && target.kind !== 'value') {
        scope.unit.report('safe-navigation-target', node, node.name);
    }
    switch (target.kind) {
        case 'namespace':
            return scope.unit.fail('unknown-variable', node.target, target.name);
        case 'type':
            return callOn(node, target.type, 'type', args, scope);
        case 'value':
            return target.type.kind === 'unknown'
                ? UNKNOWN
                : callOn(node, typeOfTarget(node, target.type, scope), 'value', args, scope);
    }
}

function hasMethod(target: Meaning, name: string, scope: Scope): boolean {
    if (target.kind === 'namespace') return false;
    if (target.type.kind === 'unknown') return true;
    const wantsStatic = target.kind === 'type';
    if (isUserEnum(target.type)) {
        const methods = enumMethodsNamed(target.type.symbol, name);
        return methods.some(({ symbol }) => symbol.isStatic === wantsStatic);
    }
    if (target.kind === 'type' && target.type.kind === 'sobject') {
        return isCustomSettingMethod(name) || name.toLowerCase() === 'getsobjecttype';
    }
    const methods = methodsOf(scope.world, target.type, name);
    return methods.some(({ symbol }) => symbol.isStatic === wantsStatic);
}

/** A query's rows answer to the methods of a list first, then to those of the single row. */
function typeOfTarget(node: CallExpression, type: ApexType, scope: Scope): ApexType {
    if (type.kind !== 'list' || node.target === null || !givesRows(node.target, scope)) return type;
    if (methodsOf(scope.world, type, node.name).length > 0) return type;
    scope.unit.conversions.set(node.target, 'soqlToSingleRow');
    return type.element;
}

function callOn(
    node: CallExpression,
    type: ApexType,
    through: 'type' | 'value',
    args: Arguments,
    scope: Scope
): ApexType {
    if (isUserEnum(type)) return callEnum(node, type, through, args, scope);
    if (through === 'type' && type.kind === 'sobject') {
        return callCustomSetting(node, type, args, scope);
    }
    const candidates = methodsOf(scope.world, type, node.name);
    return callMethod({ node, args, type, through, candidates }, scope);
}

/** A call without target: on this object or class, its ancestors, or statics of the class around. */
function callInSight(node: CallExpression, args: Arguments, scope: Scope): ApexType {
    const { owner } = scope.body;
    for (let around = owner; around !== null; around = around.outer) {
        const type = classOf(around);
        const all = methodsOf(scope.world, type, node.name);
        const candidates = around === owner ? all : all.filter(({ symbol }) => symbol.isStatic);
        if (candidates.length === 0) continue;
        const isLast = around.outer === null;
        const site: CallSite = { node, args, type, through: 'this', candidates };
        const result = callMethod(site, scope, isLast ? 'report' : 'silent');
        if (result !== undefined) return result;
    }
    const from = owner === null ? scope.body.trigger?.name : typeName(classOf(owner));
    return scope.unit.fail(
        'unknown-method',
        node,
        'void',
        node.name,
        argumentNames(args),
        from ?? ''
    );
}

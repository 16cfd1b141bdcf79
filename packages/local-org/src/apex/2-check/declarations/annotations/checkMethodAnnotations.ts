import type { Annotation, MethodDeclaration } from '../../../ast/index.ts';
import { resolveTypeRef } from '../../names/index.ts';
import { hasAnnotation, isTestMethod, type UserTypeSymbol } from '../../symbols/index.ts';
import { typeName, type ApexType } from '../../types.ts';
import type { UnitContext } from '../../UnitContext.ts';
import { checkAnnotationsAreKnown } from './known.ts';

/** Rules of annotations on methods. */
export function checkMethodAnnotations(
    method: MethodDeclaration,
    owner: UserTypeSymbol,
    unit: UnitContext
): void {
    checkAnnotationsAreKnown(method.modifiers, unit);
    if (isTestMethod(method.modifiers)) checkTestMethod(method, unit);
    for (const each of method.modifiers.annotations) {
        checkAnnotation(each, method, owner, unit);
    }
}

function checkAnnotation(
    each: Annotation,
    method: MethodDeclaration,
    owner: UserTypeSymbol,
    unit: UnitContext
): void {
    const name = each.name.toLowerCase();
    if (name === 'auraenabled') checkAuraEnabled(each, method, unit);
    else if (name === 'future') checkFuture(each, method, owner, unit);
    else if (name === 'invocablemethod') checkInvocable(each, method, owner, unit);
    else if (name.startsWith('http')) checkHttp(each, method, owner, unit);
}

function checkTestMethod(method: MethodDeclaration, unit: UnitContext): void {
    const isPlain = method.modifiers.isStatic && method.returnType === null;
    if (!isPlain || method.parameters.length > 0) {
        unit.report('test-method-shape', method, method.name);
    }
}

/** Instance methods are for Aura's `get…` of a returned object only. */
function checkAuraEnabled(at: Annotation, method: MethodDeclaration, unit: UnitContext): void {
    const { access, isStatic } = method.modifiers;
    if (access !== 'public' && access !== 'global') unit.report('aura-access', at, method.name);
    const isGetter = /^get/i.test(method.name) && method.parameters.length === 0;
    if (!isStatic && !isGetter) unit.report('annotation-static', at, 'AuraEnabled', method.name);
}

function checkFuture(
    at: Annotation,
    method: MethodDeclaration,
    owner: UserTypeSymbol,
    unit: UnitContext
): void {
    if (!method.modifiers.isStatic) unit.report('annotation-static', at, 'future', method.name);
    if (method.returnType !== null) unit.report('future-void', at, method.name);
    for (const parameter of method.parameters) {
        const type = resolveTypeRef(parameter.type, owner, unit);
        if (!isPlainData(type)) unit.report('future-parameter', parameter, typeName(type));
    }
}

/** Primitives and collections of them: what the queue of future methods can keep. */
function isPlainData(type: ApexType): boolean {
    switch (type.kind) {
        case 'primitive':
            return type.name !== 'Object';
        case 'list':
        case 'set':
            return isPlainData(type.element);
        case 'map':
            return isPlainData(type.key) && isPlainData(type.value);
        default:
            return type.kind === 'unknown';
    }
}

function checkInvocable(
    at: Annotation,
    method: MethodDeclaration,
    owner: UserTypeSymbol,
    unit: UnitContext
): void {
    const { isStatic, access } = method.modifiers;
    if (!isStatic) unit.report('annotation-static', at, 'InvocableMethod', method.name);
    const isOpen = access === 'public' || access === 'global';
    const types = method.parameters.map(({ type }) => resolveTypeRef(type, owner, unit));
    const areLists = types.length <= 1 && types.every(({ kind }) => kind === 'list');
    const returns =
        method.returnType === null ||
        resolveTypeRef(method.returnType, owner, unit).kind === 'list';
    if (!isOpen || !areLists || !returns) unit.report('invocable-shape', at, method.name);
}

function checkHttp(
    at: Annotation,
    method: MethodDeclaration,
    owner: UserTypeSymbol,
    unit: UnitContext
): void {
    if (!hasAnnotation(owner.modifiers, 'restresource')) {
        unit.report('http-outside-rest', at, at.name);
        return;
    }
    const { isStatic, access } = method.modifiers;
    if (!isStatic || access !== 'global')
        unit.report('http-method-shape', at, at.name, method.name);
    const { declaration } = owner;
    if (declaration.kind !== 'Class') return;
    const first = declaration.members.find(
        (member) =>
            member.kind === 'Method' && hasAnnotation(member.modifiers, at.name.toLowerCase())
    );
    if (first !== method) unit.report('second-http', at, at.name, owner.name);
}

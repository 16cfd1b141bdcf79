import type { ForEachStatement } from '../../../ast/index.ts';
import type { Loop } from '../../checkedUnit.ts';
import { resolveTypeRef } from '../../names/index.ts';
import type { Scope } from '../../Scope.ts';
import { fit, isAssignable, givesRows, asInstanceOf } from '../../typing/index.ts';
import { isPrimitive, typeName, type ApexType } from '../../types.ts';
import { checkValue } from '../expression.ts';
import { checkStatement } from './statement.ts';

/** `for (Account a : accounts) …`, over a collection, an Iterable or a query. */
export function checkForEach(node: ForEachStatement, scope: Scope): void {
    const variable = resolveTypeRef(node.type, scope.body.owner, scope.unit);
    const iterable = checkValue(node.iterable, scope);
    const loop = loopOf(node, variable, iterable, scope);
    if (loop !== undefined) scope.unit.loops.set(node, loop);
    const inner = scope.loop();
    inner.declare(node.name, variable, false, node);
    if (node.body !== null) checkStatement(node.body, inner);
}

function loopOf(
    node: ForEachStatement,
    variable: ApexType,
    iterable: ApexType,
    scope: Scope
): Loop | undefined {
    if (iterable.kind === 'unknown' || variable.kind === 'unknown') return undefined;
    const isQuery = givesRows(node.iterable, scope);
    if (isQuery && variable.kind === 'list' && isAssignable(iterable, variable)) {
        return { source: 'queryChunks', conversion: null };
    }
    const found = elementsOf(iterable, scope);
    if (found === undefined) {
        scope.unit.report('not-a-loop-source', node.iterable, typeName(iterable));
        return undefined;
    }
    const conversion = fitOfElement(found.element, variable);
    if (conversion === undefined) {
        const names = [typeName(variable), typeName(found.element)];
        scope.unit.report('loop-variable', node, ...names);
        return undefined;
    }
    return { source: isQuery ? 'queryRows' : found.source, conversion: conversion.conversion };
}

function elementsOf(
    iterable: ApexType,
    scope: Scope
): { element: ApexType; source: Loop['source'] } | undefined {
    if (iterable.kind === 'list' || iterable.kind === 'set') {
        return { element: iterable.element, source: iterable.kind };
    }
    if (iterable.kind !== 'class') return undefined;
    const seen = asInstanceOf(iterable, scope.world.platform.required('System.Iterable'));
    const element = seen?.args[0];
    return element && { element, source: 'iterable' };
}

/** Rows of a generic list may be taken as records of one object. */
function fitOfElement(element: ApexType, variable: ApexType) {
    const isRow = element.kind === 'sobject' && element.object === null;
    if (isRow && variable.kind === 'sobject') return { cost: 1, conversion: null };
    return isPrimitive(element, 'Object') && !isPrimitive(variable, 'Object')
        ? undefined
        : fit(element, variable);
}

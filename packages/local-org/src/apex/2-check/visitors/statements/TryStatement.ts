import type { CatchClause, ThrowStatement, TryStatement } from '../../../ast/index.ts';
import { resolveTypeRef } from '../../names/index.ts';
import type { Scope } from '../../Scope.ts';
import { typeName, type ApexType } from '../../types.ts';
import { checkValue } from '../expression.ts';
import { checkBlock } from './statement.ts';

export function checkTry(node: TryStatement, scope: Scope): void {
    checkBlock(node.body, scope.inner());
    for (const clause of node.catches) checkCatch(clause, scope.inner());
    if (node.finally !== null) checkBlock(node.finally, scope.inner());
}

function checkCatch(clause: CatchClause, scope: Scope): void {
    const type = resolveTypeRef(clause.type, scope.body.owner, scope.unit);
    if (!isException(type)) scope.unit.report('not-an-exception', clause.type, typeName(type));
    scope.declare(clause.name, type, false, clause);
    checkBlock(clause.body, scope);
}

export function checkThrow(node: ThrowStatement, scope: Scope): void {
    const type = checkValue(node.value, scope);
    if (!isException(type)) scope.unit.report('not-throwable', node, typeName(type));
}

function isException(type: ApexType): boolean {
    return type.kind === 'unknown' || (type.kind === 'class' && type.symbol.isException);
}

import type { RunAsStatement } from '../../../ast/index.ts';
import type { Scope } from '../../Scope.ts';
import { fitOfValue, noteFit } from '../../typing/index.ts';
import { sobjectOf, typeName } from '../../types.ts';
import { checkValue } from '../expression.ts';
import { checkBlock } from './statement.ts';

/** `System.runAs(user) { … }`; a `Version` may stand in the place of the user. */
export function checkRunAs(node: RunAsStatement, scope: Scope): void {
    const type = checkValue(node.user, scope);
    const found = fitOfValue(node.user, type, sobjectOf('User'), scope);
    const isVersion = type.kind === 'class' && type.symbol.qualifiedName === 'System.Version';
    if (found !== undefined) noteFit(node.user, found, scope);
    else if (!isVersion) {
        scope.unit.report('illegal-assignment', node.user, typeName(type), 'User');
    }
    if (isVersion) scope.unit.lack(node, 'System.runAs(Version)');
    checkBlock(node.body, scope.inner());
}

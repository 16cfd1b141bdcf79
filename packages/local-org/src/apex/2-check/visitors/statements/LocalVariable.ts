import type { LocalVariable } from '../../../ast/index.ts';
import { resolveTypeRef } from '../../names/index.ts';
import type { Scope } from '../../Scope.ts';
import { convert } from '../../typing/index.ts';
import { checkValue } from '../expression.ts';

export function checkLocalVariable(node: LocalVariable, scope: Scope): void {
    const type = resolveTypeRef(node.type, scope.body.owner, scope.unit);
    for (const declarator of node.declarators) {
        // The initializer does not see the variable: `Account Account = Account.Name` means the type.
        if (declarator.initializer !== null) {
            convert(declarator.initializer, checkValue(declarator.initializer, scope), type, scope);
        }
        scope.declare(declarator.name, type, node.isFinal, declarator);
    }
}

import type { ReturnStatement } from '../../../ast/index.ts';
import type { Scope } from '../../Scope.ts';
import { convert } from '../../typing/index.ts';
import { typeName } from '../../types.ts';
import { checkValue } from '../expression.ts';

export function checkReturn(node: ReturnStatement, scope: Scope): void {
    const { returnType } = scope.body;
    if (node.value === null) {
        if (returnType.kind !== 'void') {
            scope.unit.report('return-value-missing', node, typeName(returnType));
        }
        return;
    }
    const type = checkValue(node.value, scope);
    if (returnType.kind === 'void') scope.unit.report('unexpected-return', node);
    else convert(node.value, type, returnType, scope);
}

import type { Condition } from '../../ast/index.ts';
import { checkFieldOrFunction } from './checkFieldOrFunction.ts';
import { checkComparedValue } from './checkValue.ts';
import type { QueryScope } from './QueryScope.ts';

/** WHERE and HAVING. */
export function checkCondition(condition: Condition, query: QueryScope): void {
    switch (condition.kind) {
        case 'and':
        case 'or':
            for (const operand of condition.operands) checkCondition(operand, query);
            break;
        case 'not':
            checkCondition(condition.operand, query);
            break;
        case 'comparison': {
            const field = checkFieldOrFunction(condition.left, query, 'filter');
            checkComparedValue(condition.right, condition.operator, field, query);
            break;
        }
    }
}

import type { Expression } from '../../ast/index.ts';
import type { Scope } from '../Scope.ts';
import type { ApexType } from '../types.ts';
import { checkAssign } from './AssignExpression.ts';
import { checkBinary } from './BinaryExpression.ts';
import { checkCall } from './CallExpression.ts';
import { checkCast } from './CastExpression.ts';
import { checkConstructorCall } from './ConstructorCall.ts';
import { checkFieldAccess } from './FieldExpression.ts';
import { checkIndex } from './IndexExpression.ts';
import { checkInstanceOf } from './InstanceOfExpression.ts';
import { checkLiteral, checkTypeLiteral } from './Literal.ts';
import { checkName } from './NameExpression.ts';
import { checkNew } from './NewExpression.ts';
import { checkSoql, checkSosl } from './SoqlExpression.ts';
import { checkTernary } from './TernaryExpression.ts';
import { checkSuper, checkThis } from './ThisExpression.ts';
import { checkPostfix, checkUnary } from './UnaryExpression.ts';

/** Finds the type of an expression's value, and notes it and all below it in the unit's tables. */
export function checkExpression(node: Expression, scope: Scope): ApexType {
    const type = typeOf(node, scope);
    scope.unit.types.set(node, type);
    return type;
}

/** As `checkExpression`, and reports an expression without a value. */
export function checkValue(node: Expression, scope: Scope): ApexType {
    const type = checkExpression(node, scope);
    return type.kind === 'void' ? scope.unit.fail('void-value', node) : type;
}

function typeOf(node: Expression, scope: Scope): ApexType {
    switch (node.kind) {
        case 'Literal':
            return checkLiteral(node);
        case 'Name':
            return checkName(node, scope);
        case 'FieldAccess':
            return checkFieldAccess(node, scope);
        case 'Call':
            return checkCall(node, scope);
        case 'This':
            return checkThis(node, scope);
        case 'Super':
            return checkSuper(node, scope);
        case 'ConstructorCall':
            return checkConstructorCall(node, scope);
        case 'New':
            return checkNew(node, scope);
        case 'Index':
            return checkIndex(node, scope);
        case 'Unary':
            return checkUnary(node, scope);
        case 'Postfix':
            return checkPostfix(node, scope);
        case 'Binary':
            return checkBinary(node, scope);
        case 'Assign':
            return checkAssign(node, scope);
        case 'Ternary':
            return checkTernary(node, scope);
        case 'Cast':
            return checkCast(node, scope);
        case 'InstanceOf':
            return checkInstanceOf(node, scope);
        case 'TypeLiteral':
            return checkTypeLiteral(node, scope);
        case 'Soql':
            return checkSoql(node, scope);
        case 'Sosl':
            return checkSosl(node, scope);
    }
}

import type { Expression, FieldExpression, NameExpression, Node } from '../../ast/index.ts';
import type { Scope } from '../Scope.ts';
import type { FieldSymbol } from '../symbols.ts';
import type { ApexType } from '../types.ts';
import { checkFieldAccess } from './FieldExpression.ts';
import { checkIndex } from './IndexExpression.ts';
import { checkName } from './NameExpression.ts';
import { checkExpression } from './expression.ts';
import type { Use } from './useMeaning.ts';

/** What stands left of `=` or next to `++`: a variable, a field, a place in a list. Gives its type. */
export function checkAssignable(target: Expression, scope: Scope, use: Use): ApexType {
    const type = typeOfTarget(target, scope, use);
    scope.unit.types.set(target, type);
    return type;
}

function typeOfTarget(target: Expression, scope: Scope, use: Use): ApexType {
    switch (target.kind) {
        case 'Name': {
            const type = checkName(target, scope, use);
            checkMayChange(target, scope);
            return type;
        }
        case 'FieldAccess': {
            const type = checkFieldAccess(target, scope, use);
            if (target.isSafe) scope.unit.report('not-assignable', target, target.name);
            checkMayChange(target, scope);
            return type;
        }
        case 'Index':
            return checkIndex(target, scope);
        default:
            checkExpression(target, scope);
            return scope.unit.fail('not-assignable', target, target.kind);
    }
}

/** Refuses what is final, computed or not a variable at all. */
function checkMayChange(target: NameExpression | FieldExpression, scope: Scope): void {
    const reference = scope.unit.references.get(target);
    switch (reference?.kind) {
        case 'local':
            if (reference.local.isFinal && hasValue(reference.local.declaredAt)) {
                scope.unit.report('final-assignment', target, reference.local.name);
            }
            break;
        case 'field':
            if (reference.symbol.isFinal && !mayInitialize(reference.symbol, target, scope)) {
                scope.unit.report('final-assignment', target, reference.symbol.name);
            }
            break;
        case 'sobjectField':
            checkIsWriteable(target, reference.object, reference.field, scope);
            break;
        case 'enumConstant':
        case 'label':
        case 'sobjectFieldToken':
        case 'sobjectType':
            scope.unit.report('not-assignable', target, target.name);
            break;
    }
}

/** A final local without initializer may get its value later; everything else has one from the start. */
function hasValue(declaredAt: object): boolean {
    return !('initializer' in declaredAt && declaredAt.initializer === null);
}

/** A final field gets its value where it is declared, in a constructor or in an initializer block. */
function mayInitialize(
    symbol: FieldSymbol,
    target: NameExpression | FieldExpression,
    scope: Scope
): boolean {
    const { owner, kind, isStatic } = scope.body;
    const isOwn =
        owner === symbol.owner && (target.kind === 'Name' || target.target.kind === 'This');
    if (!isOwn || initializerOf(symbol) !== null) return false;
    if (symbol.isStatic) return kind === 'initializer' && isStatic;
    return kind === 'constructor' || (kind === 'initializer' && !isStatic);
}

function initializerOf({ declaration, name }: FieldSymbol): Expression | null {
    const key = name.toLowerCase();
    const declarator = declaration?.declarators.find((each) => each.name.toLowerCase() === key);
    return declarator?.initializer ?? null;
}

/** Formulas, roll-ups and numbers that the platform gives cannot be set. */
export function checkIsWriteable(
    at: Node,
    objectName: string,
    fieldName: string,
    scope: Scope
): void {
    const field = scope.world.environment.schema.object(objectName)?.field(fieldName);
    if (field === undefined || field.type === 'Id') return;
    const isComputed = field.formula !== null || field.summary !== null;
    if (isComputed || field.type === 'AutoNumber') {
        scope.unit.report('not-writeable', at, `${objectName}.${field.name}`);
    }
}

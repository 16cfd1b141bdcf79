import type {
    Accessor,
    Block,
    ClassDeclaration,
    ConstructorDeclaration,
    FieldDeclaration,
    Member,
    MethodDeclaration,
    PropertyDeclaration
} from '../../ast/index.ts';
import { blockCompletes } from '../flow/index.ts';
import { isVisible } from '../members/index.ts';
import { resolveTypeRef } from '../names/index.ts';
import { Scope, type Body } from '../Scope.ts';
import { isTestMethod, type UserTypeSymbol } from '../symbols/index.ts';
import { convert } from '../typing/index.ts';
import { typeName, VOID, type ApexType } from '../types.ts';
import type { UnitContext } from '../UnitContext.ts';
import { checkValue } from '../visitors/index.ts';
import { checkBlock } from '../visitors/statements/index.ts';
import { checkFieldAnnotations, checkMethodAnnotations } from './annotations/index.ts';

/** Checks the code of a class's members. */
export function checkBodies(
    declaration: ClassDeclaration,
    symbol: UserTypeSymbol,
    unit: UnitContext
): void {
    for (const member of declaration.members) checkMember(member, symbol, unit);
}

function checkMember(member: Member, symbol: UserTypeSymbol, unit: UnitContext): void {
    const around: Around = { symbol, unit };
    switch (member.kind) {
        case 'Field':
            checkField(member, around);
            break;
        case 'Property':
            checkProperty(member, around);
            break;
        case 'Method':
            checkMethod(member, around);
            break;
        case 'Constructor':
            checkConstructor(member, around);
            break;
        case 'Initializer': {
            const body = bodyOf(around, { kind: 'initializer', isStatic: member.isStatic });
            checkBlock(member.body, new Scope(body));
            blockCompletes(member.body, unit);
            break;
        }
    }
}

interface Around {
    readonly symbol: UserTypeSymbol;
    readonly unit: UnitContext;
}

function bodyOf(
    { symbol, unit }: Around,
    own: Pick<Body, 'kind' | 'isStatic'> & Partial<Body>
): Body {
    return {
        unit,
        owner: symbol,
        trigger: null,
        isTest: symbol.isTest,
        returnType: VOID,
        property: null,
        ...own
    };
}

function checkField(field: FieldDeclaration, around: Around): void {
    const { unit, symbol } = around;
    const type = resolveTypeRef(field.type, symbol, unit);
    const { isStatic } = field.modifiers;
    checkFieldAnnotations(field.modifiers, around.unit);
    for (const { initializer } of field.declarators) {
        if (initializer === null) continue;
        const scope = new Scope(bodyOf(around, { kind: 'initializer', isStatic }));
        convert(initializer, checkValue(initializer, scope), type, scope);
    }
}

function checkProperty(property: PropertyDeclaration, around: Around): void {
    const { unit, symbol } = around;
    const type = resolveTypeRef(property.type, symbol, unit);
    checkFieldAnnotations(property.modifiers, unit);
    if (property.getter?.body)
        checkAccessor(property, property.getter, property.getter.body, type, around);
    if (property.setter?.body)
        checkAccessor(property, property.setter, property.setter.body, VOID, around);
}

function checkAccessor(
    declaration: PropertyDeclaration,
    accessor: Accessor,
    block: Block,
    returnType: ApexType,
    around: Around
): void {
    const property = around.symbol.properties.get(declaration.name.toLowerCase()) ?? null;
    const { isStatic } = declaration.modifiers;
    const scope = new Scope(bodyOf(around, { kind: 'accessor', isStatic, returnType, property }));
    if (returnType.kind === 'void' && property !== null) {
        scope.declare('value', property.type, false, accessor);
    }
    checkBlock(block, scope);
    checkEnd(block, returnType, accessor, around.unit);
}

function checkMethod(method: MethodDeclaration, around: Around): void {
    const { unit, symbol } = around;
    checkMethodAnnotations(method, symbol, unit);
    const returnType =
        method.returnType === null ? VOID : resolveTypeRef(method.returnType, symbol, unit);
    const isTest = symbol.isTest || isTestMethod(method.modifiers);
    const { isStatic } = method.modifiers;
    const scope = new Scope(bodyOf(around, { kind: 'method', isStatic, returnType, isTest }));
    declareParameters(method, scope, around);
    if (method.body === null) return;
    checkBlock(method.body, scope);
    checkEnd(method.body, returnType, method, unit);
}

function checkConstructor(constructor: ConstructorDeclaration, around: Around): void {
    const scope = new Scope(bodyOf(around, { kind: 'constructor', isStatic: false }));
    declareParameters(constructor, scope, around);
    checkBlock(constructor.body, scope);
    blockCompletes(constructor.body, around.unit);
    for (const later of constructor.body.statements.slice(1)) {
        if (later.kind !== 'ExpressionStatement') continue;
        const { expression } = later;
        if (expression.kind !== 'ConstructorCall') continue;
        around.unit.report('misplaced-constructor-call', later, expression.of);
    }
    checkImplicitSuper(constructor, scope, around);
}

/** A constructor that does not call another begins with `super()`, which must exist. */
function checkImplicitSuper(
    constructor: ConstructorDeclaration,
    scope: Scope,
    { symbol, unit }: Around
): void {
    const [first] = constructor.body.statements;
    const isCall =
        first?.kind === 'ExpressionStatement' && first.expression.kind === 'ConstructorCall';
    const above = symbol.superclass?.symbol;
    if (isCall || above === undefined || above.origin === 'platform') return;
    const plain = above.constructors.find(({ parameters }) => parameters.length === 0);
    if (plain === undefined || !isVisible(plain, plain.access, scope)) {
        unit.report('unknown-constructor', constructor, above.qualifiedName, '');
    }
}

function declareParameters(
    { parameters }: MethodDeclaration | ConstructorDeclaration,
    scope: Scope,
    { symbol, unit }: Around
): void {
    for (const parameter of parameters) {
        const type = resolveTypeRef(parameter.type, symbol, unit);
        scope.declare(parameter.name, type, parameter.isFinal, parameter);
    }
}

/** Code that must give a value may not run out of its end. */
function checkEnd(
    block: Block,
    returnType: ApexType,
    at: MethodDeclaration | Accessor,
    unit: UnitContext
): void {
    const completes = blockCompletes(block, unit);
    if (completes && returnType.kind !== 'void' && returnType.kind !== 'unknown') {
        unit.report('missing-return', at, typeName(returnType));
    }
}

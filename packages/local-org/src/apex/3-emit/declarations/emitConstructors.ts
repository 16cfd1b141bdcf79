import type { Block, ClassDeclaration, Statement } from '../../ast/index.ts';
import type { ConstructorSymbol, TypeSymbol } from '../../2-check/index.ts';
import type { Emission } from '../Emission.ts';
import { localName } from '../names.ts';
import { emitStatement } from '../statements/index.ts';
import { startOf } from './classStart.ts';
import { hasInitializers, initializerName } from './emitInitializers.ts';
import { emitEntered } from './entering.ts';

/**
 * A constructor is a method `new$…` of the fresh object that returns it. It runs the fields' initialisers,
 * then the superclass's constructor, then its body; one that starts with `this(…)` leaves the first two to
 * the other. That fields come before the superclass is unlike Java: public test suites that pass in real
 * orgs use them in methods that the superclass's constructor calls.
 */
export function emitConstructors(node: ClassDeclaration, symbol: TypeSymbol, to: Emission): void {
    const gap = to.checked.gaps.get(node);
    for (const constructor of symbol.constructors) {
        to.out.place(`Class.${symbol.qualifiedName}.<init>`);
        if (gap !== undefined) {
            to.out.block(`${constructor.jsName}() {`, () => to.out.line(`${to.trap(gap)};`));
            continue;
        }
        if (constructor.declaration === null) emitImplicit(node, constructor, to);
        else emitDeclared(node, constructor, constructor.declaration, to);
    }
}

function emitImplicit(node: ClassDeclaration, constructor: ConstructorSymbol, to: Emission): void {
    const parameters = constructor.parameters.map((_, index) => `a${index}`).join(', ');
    to.out.block(`${constructor.jsName}(${parameters}) {`, () => {
        startOf(constructor.owner, node.at.line, to);
        emitFieldValues(node, constructor.owner, to);
        to.out.line(`super.${constructor.jsName}(${parameters});`, node.at.line);
        to.out.line('return this;');
    });
}

function emitDeclared(
    node: ClassDeclaration,
    constructor: ConstructorSymbol,
    declaration: NonNullable<ConstructorSymbol['declaration']>,
    to: Emission
): void {
    const { owner, jsName } = constructor;
    const parameters = declaration.parameters.map(({ name }) => localName(name)).join(', ');
    to.out.block(`${jsName}(${parameters}) {`, () => {
        const scope = { owner, isConstructor: true, isStatic: false };
        to.body(scope, () => {
            for (const { name } of declaration.parameters) to.declareLocal(name);
            startOf(owner, node.at.line, to);
            emitEntered(declaration.body, owner, to, () => {
                emitBody(node, declaration.body, owner, to);
            });
            to.out.line('return this;');
        });
    });
}

function emitBody(node: ClassDeclaration, body: Block, owner: TypeSymbol, to: Emission): void {
    const [first] = body.statements;
    const call = first === undefined ? null : constructorCallOf(first);
    if (call !== 'this') emitFieldValues(node, owner, to);
    if (call === null) to.out.line('super.new$();', body.at.line);
    for (const statement of body.statements) emitStatement(statement, to);
}

function constructorCallOf(node: Statement): 'this' | 'super' | null {
    return node.kind === 'ExpressionStatement' && node.expression.kind === 'ConstructorCall'
        ? node.expression.of
        : null;
}

function emitFieldValues(node: ClassDeclaration, owner: TypeSymbol, to: Emission): void {
    if (hasInitializers(node, false)) to.out.line(`this.${initializerName(owner)}();`);
}

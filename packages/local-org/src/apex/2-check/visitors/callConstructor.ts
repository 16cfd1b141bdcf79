import type { ConstructorCall, NewExpression } from '../../ast/index.ts';
import { isVisible, checkIsImplemented } from '../members/index.ts';
import type { Scope } from '../Scope.ts';
import type { ConstructorSymbol, TypeSymbol } from '../symbols.ts';
import { substitute, type Substitution, NO_SUBSTITUTION } from '../typing/index.ts';
import { typeName } from '../types.ts';
import { argumentNames, matching, noteArguments, type Arguments } from './arguments.ts';

/** Chooses the constructor of `symbol` that takes the arguments, and notes it. */
export function callConstructor(
    node: NewExpression | ConstructorCall,
    symbol: TypeSymbol,
    args: Arguments,
    scope: Scope,
    by: Substitution = NO_SUBSTITUTION
): void {
    const candidates = symbol.constructors.map((constructor) => ({
        symbol: constructor,
        parameters: constructor.parameters.map((parameter) => substitute(parameter, by))
    }));
    const visible = candidates.filter((each) => isVisible(each.symbol, each.symbol.access, scope));
    let chosen = matching(visible, args, scope);
    if (chosen.length === 0) chosen = matching(candidates, args, scope);
    const [first, second] = chosen;
    if (first === undefined) {
        scope.unit.report('unknown-constructor', node, symbol.qualifiedName, argumentNames(args));
        return;
    }
    const constructor = first.candidate.symbol;
    const isUser = symbol.origin === 'user';
    if (second !== undefined && isUser && !args.types.some(({ kind }) => kind === 'unknown')) {
        scope.unit.report(
            'ambiguous-method',
            node,
            '<Constructor>',
            argumentNames(args),
            symbol.qualifiedName
        );
    }
    noteArguments(first, args, scope);
    noteUse(node, constructor, scope);
}

function noteUse(
    node: NewExpression | ConstructorCall,
    constructor: ConstructorSymbol,
    scope: Scope
): void {
    const { owner } = constructor;
    if (owner.origin === 'user') {
        scope.unit.references.set(node, { kind: 'constructor', symbol: constructor });
        if (!isVisible(constructor, constructor.access, scope)) {
            const types = constructor.parameters.map(typeName).join(', ');
            scope.unit.report(
                'not-visible',
                node,
                'Constructor',
                `${owner.qualifiedName}(${types})`
            );
        }
        return;
    }
    const type = owner.qualifiedName;
    scope.unit.references.set(node, { kind: 'platformConstructor', type, key: constructor.key });
    if (node.kind === 'New') checkIsImplemented(scope, node, type, constructor.key, false);
}

import type { CallExpression } from '../../ast/index.ts';
import {
    isVisible,
    type Chosen,
    type MethodCandidate,
    checkIsImplemented
} from '../members/index.ts';
import type { Reference } from '../references.ts';
import type { Scope } from '../Scope.ts';
import type { MethodSymbol } from '../symbols.ts';
import { typeName, type ApexType } from '../types.ts';
import { argumentNames, matching, noteArguments, type Arguments } from './arguments.ts';

/** A call and the methods it may mean. */
export interface CallSite {
    readonly node: CallExpression;
    readonly args: Arguments;
    /** Type of the target, or the class in which the call stands. */
    readonly type: ApexType;
    readonly through: 'this' | 'type' | 'value';
    readonly candidates: readonly MethodCandidate[];
}

/** Chooses the overload, notes it, and gives what it returns. */
export function callMethod(site: CallSite, scope: Scope): ApexType;
/** As above; with 'silent' nothing is reported where no overload fits, and undefined comes back. */
export function callMethod(
    site: CallSite,
    scope: Scope,
    onFailure: 'report' | 'silent'
): ApexType | undefined;
export function callMethod(
    site: CallSite,
    scope: Scope,
    onFailure: 'report' | 'silent' = 'report'
): ApexType | undefined {
    const { node, args } = site;
    const [first, second] = bestMatches(site, scope);
    if (first === undefined) {
        if (onFailure === 'silent') return undefined;
        const from = typeName(site.type);
        return scope.unit.fail(
            'unknown-method',
            node,
            'void',
            node.name,
            argumentNames(args),
            from
        );
    }
    const method = first.candidate as MethodCandidate;
    if (second !== undefined && isCertain(args) && method.symbol.owner.origin === 'user') {
        const from = typeName(site.type);
        scope.unit.report('ambiguous-method', node, node.name, argumentNames(args), from);
    }
    noteArguments(first, args, scope);
    scope.unit.references.set(node, referenceOf(site, method.symbol, scope));
    checkUse(site, method.symbol, scope);
    return method.returnType;
}

/** Visible methods come before hidden ones, and those that fit the way of calling before the others. */
function bestMatches(site: CallSite, scope: Scope): readonly Chosen<MethodSymbol>[] {
    const visible = site.candidates.filter(({ symbol }) => isVisible(symbol, symbol.access, scope));
    const callable = visible.filter(({ symbol }) => isCallableThrough(site, symbol));
    for (const candidates of [callable, visible, site.candidates]) {
        const chosen = matching(candidates, site.args, scope);
        if (chosen.length > 0) return chosen;
    }
    return [];
}

function isCallableThrough({ through }: CallSite, symbol: MethodSymbol): boolean {
    return through === 'this' || symbol.isStatic === (through === 'type');
}

function checkUse(site: CallSite, symbol: MethodSymbol, scope: Scope): void {
    const { node, through } = site;
    const { unit } = scope;
    const shown = `${typeName(symbol.returnType)} ${symbol.owner.name}.${symbol.name}(${symbol.parameters.map(typeName).join(', ')})`;
    if (!isVisible(symbol, symbol.access, scope)) unit.report('not-visible', node, 'Method', shown);
    if (through === 'value' && symbol.isStatic) {
        unit.report('static-from-instance', node, 'method', shown);
    }
    const hasNoObject = through === 'type' || (through === 'this' && scope.body.isStatic);
    if (hasNoObject && !symbol.isStatic) {
        unit.report('instance-from-static', node, 'method', shown);
    }
    const isOnField = through === 'value' && errorOnField(site, symbol, scope) !== undefined;
    if (symbol.owner.origin === 'platform' && !isOnField) {
        checkIsImplemented(scope, node, symbol.owner.qualifiedName, symbol.key, symbol.isStatic);
    }
}

function referenceOf(site: CallSite, symbol: MethodSymbol, scope: Scope): Reference {
    const { isStatic, owner, key } = symbol;
    if (owner.origin === 'user') return { kind: 'method', symbol, isStatic };
    if (site.through === 'value') {
        const onField = errorOnField(site, symbol, scope);
        if (onField !== undefined) return onField;
        if (site.type.kind === 'sobject') {
            return { kind: 'sobjectMethod', key, object: site.type.object };
        }
    }
    return {
        kind: 'platformMethod',
        type: owner.qualifiedName,
        key,
        isStatic,
        isInterface: owner.typeKind === 'interface'
    };
}

/** `account.Name.addError('…')` speaks to the record, not to the text. */
function errorOnField(site: CallSite, symbol: MethodSymbol, scope: Scope): Reference | undefined {
    if (symbol.name !== 'addError' || site.node.target === null) return undefined;
    const target = scope.unit.references.get(site.node.target);
    if (target?.kind !== 'sobjectField') return undefined;
    const { object, field } = target;
    return { kind: 'sobjectFieldError', object, field, key: symbol.key };
}

/** An argument of unknown type fits everything: what follows from it is not the author's mistake. */
function isCertain(args: Arguments): boolean {
    return !args.types.some(({ kind }) => kind === 'unknown');
}

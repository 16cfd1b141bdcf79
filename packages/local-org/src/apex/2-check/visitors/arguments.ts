import type { Expression } from '../../ast/index.ts';
import type { Scope } from '../Scope.ts';
import { chooseOverload, type Candidate, type Chosen } from '../members/index.ts';
import { fitOfValue, noteFit } from '../typing/index.ts';
import { typeName, type ApexType } from '../types.ts';
import { checkValue } from './expression.ts';

/** The arguments of a call with their types. */
export interface Arguments {
    readonly expressions: readonly Expression[];
    readonly types: readonly ApexType[];
}

export function checkArguments(expressions: readonly Expression[], scope: Scope): Arguments {
    return { expressions, types: expressions.map((each) => checkValue(each, scope)) };
}

/** `String, Integer` as messages show arguments. */
export function argumentNames({ types }: Arguments): string {
    return types.map(typeName).join(', ');
}

/** The overloads that fit best: none, one, or several equally good ones. */
export function matching<T>(
    candidates: readonly Candidate<T>[],
    args: Arguments,
    scope: Scope
): readonly Chosen<T>[] {
    return chooseOverload(candidates, args.types.length, (index, parameter) => {
        const expression = args.expressions[index];
        const type = args.types[index];
        return expression && type && fitOfValue(expression, type, parameter, scope);
    });
}

/** Notes what happens to each argument on its way to the chosen overload's parameter. */
export function noteArguments<T>(chosen: Chosen<T>, args: Arguments, scope: Scope): void {
    for (const [index, fit] of chosen.fits.entries()) {
        const expression = args.expressions[index];
        if (expression !== undefined) noteFit(expression, fit, scope);
    }
}

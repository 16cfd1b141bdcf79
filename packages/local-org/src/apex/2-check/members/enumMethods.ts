import type { Reference } from '../references.ts';
import type { TypeSymbol } from '../symbols.ts';
import { BOOLEAN, classOf, INTEGER, listOf, OBJECT, STRING, type ApexType } from '../types.ts';
import type { Candidate } from './chooseOverload.ts';

type EnumMethodName = Extract<Reference, { kind: 'enumMethod' }>['name'];

/** A method that every enum of the user has. */
export interface EnumMethod {
    readonly name: EnumMethodName;
    readonly isStatic: boolean;
    readonly returnType: ApexType;
}

/** The built-in methods of that name of a user's enum. */
export function enumMethodsNamed(symbol: TypeSymbol, name: string): Candidate<EnumMethod>[] {
    const self = classOf(symbol);
    const all: [EnumMethodName, boolean, ApexType, ApexType[]][] = [
        ['values', true, listOf(self), []],
        ['valueOf', true, self, [STRING]],
        ['name', false, STRING, []],
        ['ordinal', false, INTEGER, []],
        ['equals', false, BOOLEAN, [OBJECT]],
        ['hashCode', false, INTEGER, []],
        ['toString', false, STRING, []]
    ];
    const key = name.toLowerCase();
    return all
        .filter(([each]) => each.toLowerCase() === key)
        .map(([each, isStatic, returnType, parameters]) => ({
            symbol: { name: each, isStatic, returnType },
            parameters
        }));
}

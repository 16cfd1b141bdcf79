import type { PlatformSymbols } from '../symbols/index.ts';
import type { TypeSymbol } from '../symbols.ts';
import type { ApexType } from '../types.ts';
import { NO_SUBSTITUTION, substitutionOf, type Substitution } from './substitute.ts';

/** Where the members of a value's type are declared, and what its type parameters stand for. */
export interface MemberType {
    readonly symbol: TypeSymbol;
    readonly substitution: Substitution;
}

/** The type whose members a value of `type` has; undefined for void, null and unknown. */
export function memberTypeOf(type: ApexType, platform: PlatformSymbols): MemberType | undefined {
    switch (type.kind) {
        case 'void':
        case 'null':
        case 'unknown':
        case 'parameter':
            return undefined;
        case 'primitive': {
            const name = type.name === 'Object' ? 'Object' : `System.${type.name}`;
            return { symbol: platform.required(name), substitution: NO_SUBSTITUTION };
        }
        case 'list':
            return generic(platform.required('System.List'), [type.element]);
        case 'set':
            return generic(platform.required('System.Set'), [type.element]);
        case 'map':
            return generic(platform.required('System.Map'), [type.key, type.value]);
        case 'sobject':
            return { symbol: platform.required('System.SObject'), substitution: NO_SUBSTITUTION };
        case 'class':
            return generic(type.symbol, type.args);
    }
}

function generic(symbol: TypeSymbol, args: readonly ApexType[]): MemberType {
    return { symbol, substitution: substitutionOf(symbol, args) };
}

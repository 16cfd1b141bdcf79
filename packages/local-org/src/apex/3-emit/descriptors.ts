import { canonicalPlatformName } from '../../runtime/library/index.ts';
import { typeDescriptor, typeText, type TypeDescriptor } from '../../runtime/types/index.ts';
import type { ApexType, TypeSymbol } from '../2-check/index.ts';

/** The type as running code knows it. */
export function descriptorOf(type: ApexType): TypeDescriptor {
    switch (type.kind) {
        case 'primitive':
            return typeDescriptor(type.name);
        case 'list':
            return typeDescriptor('List', descriptorOf(type.element));
        case 'set':
            return typeDescriptor('Set', descriptorOf(type.element));
        case 'map':
            return typeDescriptor('Map', descriptorOf(type.key), descriptorOf(type.value));
        case 'sobject':
            return typeDescriptor(type.object ?? 'SObject');
        case 'class':
            return typeDescriptor(canonicalName(type.symbol), ...type.args.map(descriptorOf));
        case 'void':
            return typeDescriptor('void');
        case 'null':
        case 'unknown':
        case 'parameter':
            return typeDescriptor('Object');
    }
}

/** `Outer.Inner` of the user, `HttpRequest` of the platform. */
export function canonicalName(symbol: TypeSymbol): string {
    return symbol.origin === 'user'
        ? symbol.qualifiedName
        : canonicalPlatformName(symbol.qualifiedName);
}

/** `k.type(…)` and a telling name for it. */
export function descriptorConstant(type: TypeDescriptor): { hint: string; expression: string } {
    return { hint: `T_${typeText(type)}`, expression: `k.type(${JSON.stringify(type)})` };
}

import type { PlatformTypes } from '../../platform-types/index.ts';
import type { PlatformTypeDefinition } from './definePlatformType.ts';

/**
 * Enums that no file of the library defines, from the stubs. These list constants alphabetically, so such an
 * enum has names but no order.
 *
 * @param defined full names of the types that the library has, in lower case
 */
export function platformEnums(
    platformTypes: PlatformTypes,
    defined: ReadonlySet<string>
): PlatformTypeDefinition[] {
    return platformTypes
        .typeNames()
        .filter((name) => !defined.has(name.toLowerCase()))
        .flatMap((name) => {
            const type = platformTypes.type(name);
            if (type?.kind !== 'enum') return [];
            return [{ name, constants: type.enumConstants, isUnordered: true }];
        });
}

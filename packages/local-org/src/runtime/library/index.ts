import type { PlatformTypes } from '../../platform-types/index.ts';
import { emailTypes } from './messaging/index.ts';
import { orgTypes } from './org/index.ts';
import { platformEnums } from './platformEnums.ts';
import { PlatformLibrary } from './PlatformLibrary.ts';
import { pureTypes } from './pureTypes.ts';
import { schemaTokenMembers } from './schemaTokens.ts';
import type { PlatformTypeDefinition } from './definePlatformType.ts';

export * from './definePlatformType.ts';
export * from './PlatformLibrary.ts';
export { defineException, messageOfCause, stackTraceText } from './Exception.ts';
export { idOf } from './Id.ts';
export { ApexIterator } from './Iterator.ts';
export { ApexTimeZone } from './datetime/index.ts';
export { fromJson, fromJsonUntyped, toJson } from './json/index.ts';
export type { JsonObject } from './json/index.ts';
export { decimalOf, doubleToInteger, doubleToLong, toInteger, toLong } from './numbers/index.ts';
export {
    cloneObject,
    elementsOf,
    hashCodeOf,
    notNull,
    refusingNull,
    staticsRefusingNull
} from './support/index.ts';

/**
 * The whole library: pure types, types bound to the org, and the stubs' enums.
 *
 * @param more further definitions; they may add members to types defined here, but not replace any
 */
export function createPlatformLibrary(
    platformTypes: PlatformTypes,
    more: Iterable<PlatformTypeDefinition> = []
): PlatformLibrary {
    const definitions = [...pureTypes, ...schemaTokenMembers, ...orgTypes, ...emailTypes, ...more];
    const defined = new Set(definitions.map((definition) => definition.name.toLowerCase()));
    return new PlatformLibrary([...definitions, ...platformEnums(platformTypes, defined)]);
}

import { join } from 'node:path';

import { ObjectIndex } from './objectIndex.ts';
import type { PlatformType } from './platformType.ts';
import {
    objectDescriptions,
    PERSON_ACCOUNTS,
    withPersonAccounts
} from './standard-objects/index.ts';
import type { StandardObject } from './standardObject.ts';
import { TypeIndex } from './typeIndex.ts';

/** What the platform brings: its types with their members, and its standard objects. */
export interface PlatformTypes {
    /**
     * A type by its full name, in any case: `System.String`, `messaging.inboundemail.header`.
     * Type arguments are not part of the name: ask for `System.List`. The root type is `Object`.
     */
    type(qualifiedName: string): PlatformType | undefined;
    /**
     * A type as Apex source names it: without a namespace in System, then Schema; else as a full
     * name (`Database.SaveResult`). SObjects are not among them: see `standardObject`.
     */
    resolve(name: string): PlatformType | undefined;
    /** The namespace's own spelling, or undefined where there is none of that name. */
    namespace(name: string): string | undefined;
    /** Full names of all types. */
    typeNames(): string[];
    /** A standard object by API name, in any case. */
    standardObject(name: string): StandardObject | undefined;
    /** API names of all standard objects. */
    standardObjectNames(): string[];
    /** API names of the standard objects that are described beyond their stubs. */
    describedObjectNames(): string[];
}

/**
 * Loads the platform's signatures (API version 67) from `generated/`. Types are read at once
 * (about 20 ms), standard objects when the first one is asked for, each opened on first use.
 *
 * @param features of the org, as scratch org definitions name them; PersonAccounts makes a difference
 * @param folder where the generated files are; the package's own by default
 * @example
 * const platform = loadPlatformTypes();
 * platform.resolve('string')?.methodsNamed('abbreviate'); // two overloads
 * platform.standardObject('Contact')?.field('MobilePhone')?.displayType; // 'PHONE'
 */
export function loadPlatformTypes(
    features: readonly string[] = [],
    folder: string = join(import.meta.dirname, '../../generated')
): PlatformTypes {
    const types = new TypeIndex(join(folder, 'standard-types.json'));
    const descriptions = features.includes(PERSON_ACCOUNTS)
        ? withPersonAccounts(objectDescriptions)
        : objectDescriptions;
    const objects = new ObjectIndex(join(folder, 'standard-objects.jsonl'), descriptions);
    return {
        type: (name) => types.type(name),
        resolve: (name) => types.resolve(name),
        namespace: (name) => types.namespace(name),
        typeNames: () => types.names(),
        standardObject: (name) => objects.standardObject(name),
        standardObjectNames: () => objects.names(),
        describedObjectNames: () => descriptions.map(({ name }) => name)
    };
}

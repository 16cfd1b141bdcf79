import type { Project } from '../../project/index.ts';
import type { OrgSchema } from '../../schema/index.ts';
import type { Grants } from './Grants.ts';
import { ALL_RIGHTS, type ObjectRights } from './ObjectRights.ts';
import {
    ADMINISTRATOR_PROFILE,
    GUARDED_STANDARD_OBJECTS,
    PROFILE_NAMES_BY_FILE,
    standardProfileGrants
} from './standardProfiles.ts';

/** What a profile grants: what a new org has, and what the project's files add. */
export function profileGrants(
    profileName: string,
    schema: OrgSchema,
    files: Pick<Project, 'profiles'>,
    namespace: string | null
): Grants {
    const grants = standardProfileGrants(profileName, schema);
    for (const file of files.profiles) {
        const name = PROFILE_NAMES_BY_FILE[file.name.toLowerCase()] ?? file.name;
        if (name.toLowerCase() === profileName.toLowerCase()) grants.addMetadata(file, namespace);
    }
    return grants;
}

/** Objects on which a profile grants anything, by name. */
export function profileObjectRights(
    profileName: string,
    schema: OrgSchema,
    files: Pick<Project, 'profiles'>,
    namespace: string | null
): ReadonlyMap<string, ObjectRights> {
    const grants = profileGrants(profileName, schema, files, namespace);
    const granted = new Map<string, ObjectRights>();
    for (const object of schema.objects()) {
        const isGuarded = object.kind === 'custom' || GUARDED_STANDARD_OBJECTS.has(object.name);
        if (!isGuarded || !object.isDescribed) continue;
        const rights =
            profileName === ADMINISTRATOR_PROFILE ? ALL_RIGHTS : grants.object(object.name);
        if (Object.values(rights).includes(true)) granted.set(object.name, rights);
    }
    return granted;
}

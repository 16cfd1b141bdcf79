import type { PermissionsMetadata, Project } from '../project/index.ts';
import { CombinedPermissions } from './CombinedPermissions.ts';
import { NO_PROFILE, STANDARD_PROFILES } from './standardProfiles.ts';
import type { UserPermissions } from './UserPermissions.ts';

/** A user's profile and permission sets by name, as the org's rows have them. */
export interface Assignments {
    readonly profile: string | null;
    readonly permissionSets: readonly string[];
}

/** Finds out what users may do. */
export class PermissionDirectory {
    private readonly project: Project;
    private readonly namespace: string | null;
    private readonly assignmentsOf: (userId: string) => Assignments;
    private readonly known = new Map<string, UserPermissions>();

    /** @param assignmentsOf asked whenever somebody's permissions matter, so changes take effect at once */
    constructor(
        project: Project,
        namespace: string | null,
        assignmentsOf: (userId: string) => Assignments
    ) {
        this.project = project;
        this.namespace = namespace;
        this.assignmentsOf = assignmentsOf;
    }

    of(userId: string): UserPermissions {
        const { profile, permissionSets } = this.assignmentsOf(userId);
        const key = JSON.stringify([profile, [...permissionSets].sort()]);
        const known = this.known.get(key);
        if (known !== undefined) return known;
        const permissions = new CombinedPermissions(
            STANDARD_PROFILES[profile ?? ''] ?? NO_PROFILE,
            [...this.profiles(profile), ...this.sets(permissionSets)],
            (name) => this.localName(name)
        );
        this.known.set(key, permissions);
        return permissions;
    }

    private profiles(name: string | null): PermissionsMetadata[] {
        return this.project.profiles.filter((each) => each.name === name);
    }

    private sets(names: readonly string[]): PermissionsMetadata[] {
        const members = this.project.permissionSetGroups
            .filter((group) => names.includes(group.name))
            .flatMap((group) => group.permissionSets);
        const wanted = new Set([...names, ...members]);
        return this.project.permissionSets.filter((each) => wanted.has(each.name));
    }

    private localName(name: string): string {
        const prefix = this.namespace === null ? null : `${this.namespace}__`.toLowerCase();
        return prefix !== null && name.toLowerCase().startsWith(prefix)
            ? name.slice(prefix.length)
            : name;
    }
}

import type { PermissionsMetadata, Project } from '../../project/index.ts';
import type { OrgSchema } from '../../schema/index.ts';
import type { Row, Store } from '../store/index.ts';
import { Grants } from './Grants.ts';
import { profileGrants } from './profileGrants.ts';
import { ADMINISTRATOR_PROFILE } from './standardProfiles.ts';
import { UserPermissions } from './UserPermissions.ts';

/** The files that say what permission sets and profiles grant. */
export type PermissionFiles = Pick<Project, 'permissionSets' | 'profiles'>;

/** Finds out what users may do: from their rows, their assignments and the project's files. */
export class PermissionIndex {
    readonly #schema: OrgSchema;
    readonly #store: Store;
    readonly #namespace: string | null;
    readonly #files: PermissionFiles;
    readonly #sets = new Map<string, PermissionsMetadata>();
    readonly #cache = new Map<string, { version: number; permissions: UserPermissions }>();

    constructor(schema: OrgSchema, store: Store, files: PermissionFiles, namespace: string | null) {
        this.#schema = schema;
        this.#store = store;
        this.#files = files;
        this.#namespace = namespace;
        for (const set of files.permissionSets) this.#sets.set(set.name.toLowerCase(), set);
    }

    /**
     * Kept until any row that permissions depend on changes; `version` tells.
     *
     * @param extraSet a permission set to count in as if the user had it
     */
    of(userId: string, version: number, extraSet: Row | null = null): UserPermissions {
        const key = `${userId}+${String(extraSet?.['Id'] ?? '')}`;
        const known = this.#cache.get(key);
        if (known !== undefined && known.version === version) return known.permissions;
        const permissions = this.#compute(userId, extraSet);
        this.#cache.set(key, { version, permissions });
        return permissions;
    }

    #compute(userId: string, extraSet: Row | null): UserPermissions {
        const user = this.#store.get('User', userId);
        const profileId = String(user?.['ProfileId'] ?? '');
        const profileName = String(this.#store.get('Profile', profileId)?.['Name'] ?? '');
        const isSystem = user?.['UserType'] === 'AutomatedProcess';
        const grants = [
            ...this.#profileGrants(profileName, profileId),
            ...this.#assignedSets(userId).map((row) => this.#setGrants(row)),
            ...(extraSet === null ? [] : [this.#setGrants(extraSet)])
        ];
        return new UserPermissions(this.#schema, grants, {
            isAdministrator: isSystem || profileName === ADMINISTRATOR_PROFILE,
            isGuest: user?.['UserType'] === 'Guest'
        });
    }

    #profileGrants(profileName: string, profileId: string): Grants[] {
        const grants = profileGrants(profileName, this.#schema, this.#files, this.#namespace);
        const own = [...this.#store.rows('PermissionSet')].filter(
            (row) => row['IsOwnedByProfile'] === true && row['ProfileId'] === profileId
        );
        return [grants, ...own.map((row) => this.#setGrants(row))];
    }

    /** Rows of the permission sets that a user has, directly or through groups. */
    #assignedSets(userId: string): Row[] {
        const found: Row[] = [];
        for (const row of this.#store.find('PermissionSetAssignment', 'AssigneeId', userId) ?? []) {
            const set = this.#store.get('PermissionSet', String(row['PermissionSetId'] ?? ''));
            if (set !== undefined && row['IsDeleted'] !== true) found.push(set);
            const groupId = String(row['PermissionSetGroupId'] ?? '');
            const group = this.#store.get('PermissionSetGroup', groupId);
            if (group !== undefined) found.push(...this.#groupSets(group));
        }
        return found;
    }

    #groupSets(group: Row): Row[] {
        return [...this.#store.rows('PermissionSetGroupComponent')]
            .filter((row) => row['PermissionSetGroupId'] === group['Id'])
            .map((row) => this.#store.get('PermissionSet', String(row['PermissionSetId'])))
            .filter((row) => row !== undefined);
    }

    /** What a permission set's file and the rows below it grant. */
    #setGrants(set: Row): Grants {
        const grants = new Grants();
        const file = this.#sets.get(String(set['Name']).toLowerCase());
        if (file !== undefined) grants.addMetadata(file, this.#namespace);
        for (const [field, value] of Object.entries(set)) {
            if (field.startsWith('Permissions') && value === true) {
                grants.userPermissions.add(field.slice('Permissions'.length).toLowerCase());
            }
        }
        const id = set['Id'];
        for (const row of this.#children('ObjectPermissions', id)) addObjectRow(grants, row);
        for (const row of this.#children('FieldPermissions', id)) {
            grants.addField(String(row['Field']), {
                read: row['PermissionsRead'] === true,
                edit: row['PermissionsEdit'] === true
            });
        }
        for (const row of this.#children('SetupEntityAccess', id)) this.#addAccess(grants, row);
        return grants;
    }

    #addAccess(grants: Grants, row: Row): void {
        const target = String(row['SetupEntityId'] ?? '');
        const permission = this.#store.get('CustomPermission', target);
        if (permission !== undefined) {
            grants.customPermissions.add(String(permission['DeveloperName']).toLowerCase());
        }
        const apexClass = this.#store.get('ApexClass', target);
        if (apexClass !== undefined) grants.classes.add(String(apexClass['Name']).toLowerCase());
    }

    #children(object: string, parentId: unknown): Row[] {
        const rows = this.#store.find(object, 'ParentId', parentId) ?? this.#store.rows(object);
        return [...rows].filter((row) => row['ParentId'] === parentId && row['IsDeleted'] !== true);
    }
}

function addObjectRow(grants: Grants, row: Row): void {
    const is = (name: string): boolean => row[`Permissions${name}`] === true;
    grants.addObject(String(row['SobjectType']), {
        create: is('Create'),
        read: is('Read'),
        edit: is('Edit'),
        delete: is('Delete'),
        viewAll: is('ViewAllRecords'),
        modifyAll: is('ModifyAllRecords')
    });
}

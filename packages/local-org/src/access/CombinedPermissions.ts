import type { PermissionsMetadata } from '../project/index.ts';
import type { FieldDefinition, ObjectDefinition } from '../schema/index.ts';
import { alwaysVisible } from './alwaysVisible.ts';
import { READABLE_BY_ALL, STANDARD_USER_OBJECTS } from './standardProfiles.ts';
import type { StandardProfile } from './standardProfiles.ts';
import type { FieldAccess, ObjectAccess, UserPermissions } from './UserPermissions.ts';

const NONE: ObjectAccess = {
    read: false,
    create: false,
    edit: false,
    delete: false,
    viewAll: false,
    modifyAll: false
};
const ALL: ObjectAccess = {
    read: true,
    create: true,
    edit: true,
    delete: true,
    viewAll: true,
    modifyAll: true
};

/** The sum of a profile and permission sets. */
export class CombinedPermissions implements UserPermissions {
    readonly userPermissions: readonly string[];
    readonly customPermissions: readonly string[];
    readonly tabs: readonly string[];
    readonly applications: readonly string[];
    private readonly profile: StandardProfile;
    private readonly sets: readonly PermissionsMetadata[];
    private readonly localName: (name: string) => string;
    private readonly classes: ReadonlySet<string>;

    /** @param localName strips the org's own namespace from an API name */
    constructor(
        profile: StandardProfile,
        sets: readonly PermissionsMetadata[],
        localName: (name: string) => string
    ) {
        this.profile = profile;
        this.sets = sets;
        this.localName = localName;
        this.userPermissions = unique([
            ...profile.userPermissions,
            ...sets.flatMap((set) => set.userPermissions)
        ]);
        this.customPermissions = unique(sets.flatMap((set) => set.customPermissions));
        this.classes = new Set(sets.flatMap((set) => set.classes.map(lower)));
        this.tabs = unique(
            sets.flatMap((set) =>
                set.tabs
                    .filter(({ visibility }) => !/^(None|Hidden)$/.test(visibility))
                    .map(({ tab }) => tab)
            )
        );
        this.applications = unique(
            sets.flatMap((set) =>
                set.applications
                    .filter(({ visible }) => visible)
                    .map(({ application }) => application)
            )
        );
    }

    object(object: ObjectDefinition): ObjectAccess {
        if (this.profile.isAdministrator) return ALL;
        const granted = [this.byProfile(object), ...this.bySets(object)];
        return {
            read: granted.some((each) => each.read) || this.hasUserPermission('ViewAllData'),
            create: granted.some((each) => each.create),
            edit: granted.some((each) => each.edit),
            delete: granted.some((each) => each.delete),
            viewAll: granted.some((each) => each.viewAll) || this.hasUserPermission('ViewAllData'),
            modifyAll: granted.some((each) => each.modifyAll)
        };
    }

    field(object: ObjectDefinition, field: FieldDefinition): FieldAccess {
        const ofObject = this.object(object);
        const edit = ofObject.edit || ofObject.create;
        if (!ofObject.read) return { read: false, edit: false };
        if (this.profile.isAdministrator || alwaysVisible(object, field))
            return { read: true, edit };
        if (isStandard(field) && this.byProfile(object).read) return { read: true, edit };
        const name = lower(`${this.localName(object.name)}.${this.localName(field.name)}`);
        const grants = this.sets
            .flatMap((set) => set.fields)
            .filter((each) => this.localPath(each.field) === name);
        return {
            read: grants.some((each) => each.readable || each.editable),
            edit: edit && grants.some((each) => each.editable)
        };
    }

    hasUserPermission(name: string): boolean {
        return this.userPermissions.some((each) => lower(each) === lower(name));
    }

    hasCustomPermission(name: string): boolean {
        const wanted = lower(this.localName(name));
        return this.customPermissions.some((each) => lower(this.localName(each)) === wanted);
    }

    canUseClass(name: string): boolean {
        return this.profile.isAdministrator || this.classes.has(lower(name));
    }

    private byProfile(object: ObjectDefinition): ObjectAccess {
        const { standardObjects, isAdministrator } = this.profile;
        if (isAdministrator) return ALL;
        if (standardObjects !== null && STANDARD_USER_OBJECTS.has(object.name)) {
            return standardObjects;
        }
        return READABLE_BY_ALL.has(object.name) ? { ...NONE, read: true } : NONE;
    }

    private bySets(object: ObjectDefinition): ObjectAccess[] {
        const name = lower(this.localName(object.name));
        return this.sets
            .flatMap((set) => set.objects)
            .filter((each) => lower(this.localName(each.object)) === name);
    }

    private localPath(path: string): string {
        return lower(
            path
                .split('.')
                .map((part) => this.localName(part))
                .join('.')
        );
    }
}

function isStandard(field: FieldDefinition): boolean {
    return !/__\w+$/.test(field.name);
}

function lower(text: string): string {
    return text.toLowerCase();
}

function unique(names: readonly string[]): string[] {
    return [...new Set(names)];
}

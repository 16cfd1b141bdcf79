import type { ObjectAccess } from './UserPermissions.ts';

/** What a profile every org has permits, as far as this org knows it. */
export interface StandardProfile {
    /** May do everything that permissions can grant, packages' parts included. */
    readonly isAdministrator: boolean;
    readonly userPermissions: readonly string[];
    /** Access to the standard objects below; null: none. */
    readonly standardObjects: ObjectAccess | null;
}

const EDITOR: ObjectAccess = {
    read: true,
    create: true,
    edit: true,
    delete: true,
    viewAll: false,
    modifyAll: false
};

/** Objects that the Standard User profile works with. */
export const STANDARD_USER_OBJECTS: ReadonlySet<string> = new Set([
    'Account',
    'Case',
    'Contact',
    'ContentDocument',
    'ContentDocumentLink',
    'ContentVersion',
    'ContentWorkspace',
    'ContentWorkspaceDoc',
    'Event',
    'Lead',
    'Opportunity',
    'OpportunityContactRole',
    'Task'
]);

/** Set-up objects that every internal user may read. */
export const READABLE_BY_ALL: ReadonlySet<string> = new Set([
    'Group',
    'GroupMember',
    'Organization',
    'Profile',
    'QueueSobject',
    'RecordType',
    'User',
    'UserRecordAccess',
    'UserRole'
]);

/**
 * User permissions of the profiles: only those that code asks for. `ModifyAllData` includes `ViewAllData`.
 * Salesforce Help, "Standard Profiles".
 */
export const STANDARD_PROFILES: Readonly<Record<string, StandardProfile>> = {
    'System Administrator': {
        isAdministrator: true,
        userPermissions: [
            'ApiEnabled',
            'AssignPermissionSets',
            'AuthorApex',
            'CustomizeApplication',
            'ManageUsers',
            'ModifyAllData',
            'SendCustomNotifications',
            'ViewAllData',
            'ViewSetup'
        ],
        standardObjects: { ...EDITOR, viewAll: true, modifyAll: true }
    },
    'Standard User': {
        isAdministrator: false,
        userPermissions: ['ApiEnabled', 'ViewSetup'],
        standardObjects: EDITOR
    },
    'Minimum Access - Salesforce': {
        isAdministrator: false,
        userPermissions: [],
        standardObjects: null
    }
};

/** Guests and automated users: nothing by themselves. */
export const NO_PROFILE: StandardProfile = {
    isAdministrator: false,
    userPermissions: [],
    standardObjects: null
};

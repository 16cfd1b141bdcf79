import type { FieldDefinition, ObjectDefinition } from '../schema/index.ts';

export interface ObjectAccess {
    readonly read: boolean;
    readonly create: boolean;
    readonly edit: boolean;
    readonly delete: boolean;
    /** All records, whatever sharing says. */
    readonly viewAll: boolean;
    readonly modifyAll: boolean;
}

export interface FieldAccess {
    readonly read: boolean;
    readonly edit: boolean;
}

/** What one user may do: the sum of the profile and the assigned permission sets. Sharing is another matter. */
export interface UserPermissions {
    object(object: ObjectDefinition): ObjectAccess;
    field(object: ObjectDefinition, field: FieldDefinition): FieldAccess;
    /** By API name: `ViewAllData`, `SendCustomNotifications`. */
    hasUserPermission(name: string): boolean;
    hasCustomPermission(name: string): boolean;
    canUseClass(name: string): boolean;
    /** API names. */
    readonly userPermissions: readonly string[];
    readonly customPermissions: readonly string[];
    /** Custom tabs that are shown, without regard to what the user may read behind them. */
    readonly tabs: readonly string[];
    readonly applications: readonly string[];
}

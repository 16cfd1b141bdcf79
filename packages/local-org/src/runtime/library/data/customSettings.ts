import type { ObjectDefinition } from '../../../schema/index.ts';
import type { Runtime } from '../../runtime.ts';
import { SObjectValue } from '../../sobject/index.ts';
import { mapOf, STRING_TYPE, typeDescriptor } from '../../types/index.ts';
import { ApexMap } from '../../values/index.ts';
import type { PlatformFunction } from '../definePlatformType.ts';
import { typeToken } from './schema/index.ts';

/** All rows of a custom setting or metadata type, read without queries and without counting as one. */
function allRows(rt: Runtime, object: ObjectDefinition): SObjectValue[] {
    return rt.database.allRows(object);
}

/**
 * The values for a user, field by field: the user's own, else the profile's, else the organisation's. Fields
 * that nobody has set keep their default. Source: Apex Developer Guide, "Custom Settings".
 */
function hierarchyValues(
    rt: Runtime,
    object: ObjectDefinition,
    owners: readonly string[]
): SObjectValue {
    const rows = allRows(rt, object);
    const found = owners.flatMap(
        (owner) => rows.find((row) => row.value('SetupOwnerId') === owner) ?? []
    );
    const result = new SObjectValue(object);
    const [closest] = found;
    if (closest === undefined) {
        rt.database.loadDefaults(result);
        return result;
    }
    for (const field of object.fields) {
        const source = field.name.endsWith('__c')
            ? (found.find((row) => row.value(field.name) !== null) ?? closest)
            : closest;
        const value = source.value(field.name);
        if (value !== null) result.setValue(field.name, value);
    }
    return result;
}

function ownersFor(rt: Runtime, ownerId: string | null): string[] {
    const organizationId = rt.host.organization.id;
    const { user } = rt.transaction;
    if (ownerId === null) return [user.id, user.profileId, organizationId];
    if (ownerId.startsWith('005')) {
        return [ownerId, rt.host.user(ownerId).profileId, organizationId];
    }
    return [ownerId, organizationId];
}

function getInstance(rt: Runtime, objectName: string, key: string | null = null): unknown {
    const { object } = typeToken(rt, objectName);
    if (object.customSettingType === 'Hierarchy') {
        return hierarchyValues(rt, object, ownersFor(rt, key));
    }
    return getValues(rt, objectName, key);
}

/** Of one owner only, or by name; null when there are none. */
function getValues(rt: Runtime, objectName: string, key: string | null = null): unknown {
    const { object } = typeToken(rt, objectName);
    const rows = allRows(rt, object);
    if (object.customSettingType === 'Hierarchy') {
        return rows.find((row) => row.value('SetupOwnerId') === key) ?? null;
    }
    const wanted = key?.toLowerCase();
    return rows.find((row) => namesOf(object, row).includes(wanted ?? '')) ?? null;
}

function getOrgDefaults(rt: Runtime, objectName: string): unknown {
    const { object } = typeToken(rt, objectName);
    const row = getValues(rt, objectName, rt.host.organization.id);
    return row ?? hierarchyValues(rt, object, []);
}

/** By name: of list settings the Name, of metadata types the DeveloperName. */
function getAll(rt: Runtime, objectName: string): ApexMap {
    const { object } = typeToken(rt, objectName);
    const entries = allRows(rt, object).map((row) => [row.value(object.nameField), row] as const);
    return ApexMap.of(rt, mapOf(STRING_TYPE, typeDescriptor(object.name)), entries);
}

/** What a row answers to, in lower case. */
function namesOf(object: ObjectDefinition, row: SObjectValue): string[] {
    const fields =
        object.kind === 'customMetadata' ? ['DeveloperName', 'QualifiedApiName', 'Id'] : ['Name'];
    return fields.map((field) => String(row.value(field)).toLowerCase());
}

/** Static methods of custom settings and metadata types; the object's name comes first. */
export const customSettingStatics: Readonly<Record<string, PlatformFunction>> = {
    $getInstance: getInstance,
    $getValues: getValues,
    $getOrgDefaults: getOrgDefaults,
    $getAll: getAll
};

import type { FieldDefinition, ObjectDefinition, OrgSchema } from '../../schema/index.ts';
import type { Grants } from './Grants.ts';
import { ALL_RIGHTS, joinRights, NO_RIGHTS, READ_ONLY, type ObjectRights } from './ObjectRights.ts';
import { GUARDED_STANDARD_OBJECTS } from './standardProfiles.ts';

/** Fields that field-level security does not cover: readable to whoever may read the object. */
const PARTS_OF_NAMES = new Set(['FirstName', 'LastName', 'MiddleName', 'Salutation', 'Suffix']);

const ALWAYS_VISIBLE = new Set([
    'Id',
    'IsDeleted',
    'CreatedDate',
    'CreatedById',
    'LastModifiedDate',
    'LastModifiedById',
    'SystemModstamp',
    'OwnerId',
    'LastViewedDate',
    'LastReferencedDate',
    'RecordTypeId',
    'SetupOwnerId'
]);

/** What a user may do, from profile and permission sets together. */
export class UserPermissions {
    readonly #schema: OrgSchema;
    readonly #grants: readonly Grants[];
    readonly isAdministrator: boolean;
    readonly isGuest: boolean;

    constructor(
        schema: OrgSchema,
        grants: readonly Grants[],
        who: { isAdministrator: boolean; isGuest: boolean }
    ) {
        this.#schema = schema;
        this.#grants = grants;
        this.isAdministrator = who.isAdministrator;
        this.isGuest = who.isGuest;
    }

    hasUserPermission(name: string): boolean {
        const key = name.toLowerCase();
        return this.isAdministrator || this.#grants.some((each) => each.userPermissions.has(key));
    }

    /** Custom permissions are granted by files and rows only, to administrators too. */
    hasCustomPermission(name: string): boolean {
        const key = name.toLowerCase();
        return this.#grants.some((each) => each.customPermissions.has(key));
    }

    canRunClass(name: string): boolean {
        const key = name.toLowerCase();
        return this.hasUserPermission('AuthorApex') || this.#some((each) => each.classes.has(key));
    }

    hasPrincipal(name: string): boolean {
        const key = name.toLowerCase();
        return this.#some((each) => each.externalCredentialPrincipals.has(key));
    }

    object(object: ObjectDefinition): ObjectRights {
        if (this.isAdministrator) return ALL_RIGHTS;
        const granted = this.#granted(object);
        if (this.hasUserPermission('ModifyAllData')) return ALL_RIGHTS;
        if (this.hasUserPermission('ViewAllData')) {
            return joinRights(granted, { ...READ_ONLY, viewAll: true });
        }
        return granted;
    }

    field(object: ObjectDefinition, field: FieldDefinition): { read: boolean; edit: boolean } {
        const rights = this.object(object);
        const mayWrite = rights.create || rights.edit;
        if (this.isAdministrator || !isFieldGuarded(object, field)) {
            return { read: rights.read, edit: mayWrite };
        }
        let read = false;
        let edit = false;
        const name = securedName(object, field);
        for (const grants of this.#grants) {
            const found = grants.field(object.name, name);
            read ||= found.read || found.edit;
            edit ||= found.edit;
        }
        return { read: rights.read && read, edit: mayWrite && edit };
    }

    #granted(object: ObjectDefinition): ObjectRights {
        const key = object.name.toLowerCase();
        switch (object.kind) {
            case 'customMetadata':
                return this.hasUserPermission('CustomizeApplication') ||
                    this.#some((each) => each.customMetadataTypes.has(key))
                    ? READ_ONLY
                    : NO_RIGHTS;
            case 'customSetting':
                return this.hasUserPermission('CustomizeApplication') ||
                    this.#some((each) => each.customSettings.has(key))
                    ? { ...ALL_RIGHTS, viewAll: true }
                    : NO_RIGHTS;
            case 'share':
                return this.#shareRights(object);
            case 'custom':
            case 'platformEvent':
                return this.#fromGrants(object.name);
            default:
                return this.#standardRights(object);
        }
    }

    #standardRights(object: ObjectDefinition): ObjectRights {
        if (GUARDED_STANDARD_OBJECTS.has(object.name)) return this.#fromGrants(object.name);
        if (object.name === 'OpportunityContactRole') return this.#fromGrants('Opportunity');
        if (object.name === 'CaseComment') return this.#fromGrants('Case');
        if (object.isSetup) return this.hasUserPermission('ManageUsers') ? ALL_RIGHTS : READ_ONLY;
        return this.isGuest ? READ_ONLY : { ...ALL_RIGHTS, viewAll: false, modifyAll: false };
    }

    /** A record's shares can be read and changed by whoever may do so with the record's object. */
    #shareRights(object: ObjectDefinition): ObjectRights {
        const lookup = object.fields.find(
            (field) => field.type === 'Reference' && field.deleteConstraint === 'Cascade'
        );
        const parent = this.#schema.object(lookup?.referenceTo[0] ?? '');
        if (parent === undefined) return NO_RIGHTS;
        const rights = this.object(parent);
        return { ...rights, create: rights.edit, delete: rights.edit };
    }

    #fromGrants(name: string): ObjectRights {
        return this.#grants.map((each) => each.object(name)).reduce(joinRights, NO_RIGHTS);
    }

    #some(test: (grants: Grants) => boolean): boolean {
        return this.isAdministrator || this.#grants.some(test);
    }
}

/** Parts of an address are secured as the whole: `ShippingStreet` as `ShippingAddress`. */
function securedName(object: ObjectDefinition, field: FieldDefinition): string {
    const part =
        /^(.*?)(Street|City|State|PostalCode|Country|StateCode|CountryCode|Latitude|Longitude|GeocodeAccuracy)$/.exec(
            field.name
        );
    const whole = `${part?.[1] ?? ''}Address`;
    return part !== null && object.field(whole)?.type === 'Address' ? whole : field.name;
}

/** True for fields that need field-level security of their own. */
export function isFieldGuarded(object: ObjectDefinition, field: FieldDefinition): boolean {
    const hasFieldSecurity = object.kind === 'custom' || GUARDED_STANDARD_OBJECTS.has(object.name);
    if (!hasFieldSecurity || ALWAYS_VISIBLE.has(field.name)) return false;
    if (field.nameField || field.type === 'MasterDetail') return false;
    // knowledge, not documented: a person's name is seen with the person
    if (PARTS_OF_NAMES.has(field.name) && object.kind === 'standard') return false;
    return !field.required;
}

import type { OrgSchema } from '../../schema/index.ts';
import { Grants } from './Grants.ts';
import { NO_RIGHTS, READ_ONLY, type ObjectRights } from './ObjectRights.ts';

/** Standard objects whose records object permissions guard; the others are open to every user. */
export const GUARDED_STANDARD_OBJECTS: ReadonlySet<string> = new Set([
    'Account',
    'Asset',
    'Campaign',
    'CampaignMember',
    'Case',
    'Contact',
    'Contract',
    'Idea',
    'Individual',
    'Lead',
    'Opportunity',
    'Order',
    'Pricebook2',
    'Product2',
    'Solution'
]);

const READ_WRITE: ObjectRights = {
    ...NO_RIGHTS,
    create: true,
    read: true,
    edit: true,
    delete: true
};

/** Profiles that are nobody's file: what a new org grants standard users on standard objects. */
const RIGHTS_BY_PROFILE: Readonly<Record<string, ObjectRights>> = {
    'standard user': READ_WRITE,
    'marketing user': READ_WRITE,
    'contract manager': READ_WRITE,
    'solution manager': READ_WRITE,
    'read only': READ_ONLY
};

const NO_DELETE: ObjectRights = { ...READ_WRITE, delete: false };

/** Objects on which standard users have less than on the others. */
const LESS_THAN_ALL: Readonly<Record<string, ObjectRights>> = {
    Campaign: READ_ONLY,
    Case: NO_DELETE,
    Contract: NO_DELETE,
    Order: NO_DELETE,
    Pricebook2: READ_ONLY,
    Product2: READ_ONLY
};

/**
 * Fields of Dun & Bradstreet, which no standard profile but the administrator's shows: the suite of
 * trailheadapps/apex-recipes counts on it, and has a permission set for one of them.
 */
const UNGRANTED_FIELDS: ReadonlySet<string> = new Set([
    'DunsNumber',
    'NaicsCode',
    'NaicsDesc',
    'Tradestyle',
    'YearStarted'
]);

/** Metadata files of standard profiles carry other names than the profiles. */
export const PROFILE_NAMES_BY_FILE: Readonly<Record<string, string>> = {
    admin: 'System Administrator',
    standard: 'Standard User',
    'minimum access - salesforce': 'Minimum Access - Salesforce',
    readonly: 'Read Only',
    marketingprofile: 'Marketing User',
    contractmanager: 'Contract Manager',
    solutionmanager: 'Solution Manager'
};

export const ADMINISTRATOR_PROFILE = 'System Administrator';

/**
 * What a profile grants on standard objects before any file says more. Custom objects are granted by files
 * only; the administrator is beyond all this.
 */
export function standardProfileGrants(profileName: string, schema: OrgSchema): Grants {
    const grants = new Grants();
    const rights = RIGHTS_BY_PROFILE[profileName.toLowerCase()];
    if (rights === undefined) return grants;
    for (const name of GUARDED_STANDARD_OBJECTS) {
        const object = schema.object(name);
        if (object === undefined || !object.isDescribed) continue;
        const isMarketing = profileName.toLowerCase() === 'marketing user' && name === 'Campaign';
        const least = isMarketing ? rights : (LESS_THAN_ALL[name] ?? rights);
        grants.addObject(object.name, rights.edit ? least : rights);
        for (const field of object.fields) {
            if (field.name.includes('__') || UNGRANTED_FIELDS.has(field.name)) continue;
            const path = `${object.name}.${field.name}`;
            grants.addField(path, { read: true, edit: rights.edit });
        }
    }
    for (const permission of ['RunReports', 'ViewSetup', 'ApiEnabled', 'RunFlow']) {
        grants.userPermissions.add(permission.toLowerCase());
    }
    return grants;
}

import type { DisplayType, PicklistValue, StandardRecordType } from './standardObject.ts';

/** What we state of a field beyond the stubs. `apexType` is needed only where the stubs lack the field. */
export interface FieldDescription {
    readonly label: string;
    readonly displayType: DisplayType;
    readonly apexType?: string;
    readonly length?: number;
    readonly precision?: number;
    readonly scale?: number;
    readonly required?: boolean;
    readonly createable?: boolean;
    readonly updateable?: boolean;
    readonly nillable?: boolean;
    readonly unique?: boolean;
    readonly externalId?: boolean;
    readonly calculated?: boolean;
    readonly caseSensitive?: boolean;
    readonly restrictedPicklist?: boolean;
    readonly picklistValues?: readonly PicklistValue[];
    /** Of auto-numbers: `{00000000}`. */
    readonly autoNumberFormat?: string;
    readonly defaultValue?: string | number | boolean;
    readonly referenceTo?: readonly string[];
    readonly relationshipName?: string;
    readonly cascadeDelete?: boolean;
    readonly helpText?: string;
}

/**
 * What the stubs do not know of a standard object, stated by us: one file per object in
 * `standard-objects/`. Sources: the Object Reference for the platform and describe calls as
 * documented there.
 */
export interface ObjectDescription {
    readonly name: string;
    readonly label: string;
    readonly pluralLabel: string;
    readonly keyPrefix?: string;
    readonly nameField?: string;
    readonly isSetup?: boolean;
    /** What cannot be done with its records; everything not named can be. */
    readonly cannot?: readonly Ability[];
    readonly fields: Readonly<Record<string, FieldDescription>>;
    /**
     * Fields of the stubs that an org without the feature does not have (multiple currencies,
     * divisions, person accounts, state and country picklists…): they do not exist here either.
     */
    readonly absent?: readonly string[];
    /** Record types that come with the object. */
    readonly recordTypes?: readonly StandardRecordType[];
    /** Child relationships whose lookup the stubs leave open, or that they lack. */
    readonly children?: Readonly<Record<string, readonly [object: string, field: string]>>;
}

export type Ability = 'create' | 'update' | 'delete' | 'undelete' | 'query' | 'search' | 'trigger';

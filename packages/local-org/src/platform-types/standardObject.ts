/** How a field shows and validates: the constants of `Schema.DisplayType`. */
export type DisplayType =
    | 'ADDRESS'
    | 'ANYTYPE'
    | 'BASE64'
    | 'BOOLEAN'
    | 'COMBOBOX'
    | 'CURRENCY'
    | 'DATE'
    | 'DATETIME'
    | 'DOUBLE'
    | 'EMAIL'
    | 'ENCRYPTEDSTRING'
    | 'ID'
    | 'INTEGER'
    | 'LOCATION'
    | 'LONG'
    | 'MULTIPICKLIST'
    | 'PERCENT'
    | 'PHONE'
    | 'PICKLIST'
    | 'REFERENCE'
    | 'STRING'
    | 'TEXTAREA'
    | 'TIME'
    | 'URL';

export interface PicklistValue {
    readonly value: string;
    readonly label: string;
    readonly isDefault: boolean;
}

/**
 * A field of a standard object. Name, Apex type and where it leads come from the published stubs;
 * the rest from our own description, so it is undefined for a field we have not described
 * (`isDescribed` is false): whoever needs it then must say so loudly, not guess.
 */
export interface StandardField {
    readonly name: string;
    /** Apex type string: `System.String`, `System.Id`, `System.Address`. */
    readonly apexType: string;
    readonly isDescribed: boolean;
    readonly label: string | undefined;
    /** Known without a description where the Apex type leaves no choice (Id, Boolean, Date…). */
    readonly displayType: DisplayType | undefined;
    /** Characters of a text; undefined for other types. */
    readonly length: number | undefined;
    /** Digits in all of a number. */
    readonly precision: number | undefined;
    /** Digits after the decimal point of a number. */
    readonly scale: number | undefined;
    /** An insert without a value is refused: not nillable, no default. */
    readonly required: boolean;
    readonly createable: boolean | undefined;
    readonly updateable: boolean | undefined;
    readonly nillable: boolean | undefined;
    readonly unique: boolean;
    readonly externalId: boolean;
    readonly calculated: boolean;
    readonly caseSensitive: boolean;
    readonly restrictedPicklist: boolean;
    readonly picklistValues: readonly PicklistValue[];
    /** Literal value a new record gets; undefined where there is none. */
    readonly defaultValue: string | number | boolean | undefined;
    readonly autoNumberFormat: string | undefined;
    readonly isNameField: boolean;
    /** Objects a lookup may lead to; empty when it is not one, or open and not described. */
    readonly referenceTo: readonly string[];
    readonly relationshipName: string | undefined;
    readonly isPolymorphic: boolean;
    /** Deleting the parent deletes the child. */
    readonly cascadeDelete: boolean;
    readonly helpText: string | undefined;
}

/** A way from a child record to its parent: `Contact.Account`. */
export interface ParentRelationship {
    readonly name: string;
    readonly fieldName: string;
    readonly targets: readonly string[];
    readonly isPolymorphic: boolean;
}

/** A way from a parent to its children: `Account.Contacts`. */
export interface ChildRelationship {
    readonly name: string;
    readonly childObject: string;
    /** The child's lookup; undefined where several could be meant and none is described. */
    readonly fieldName: string | undefined;
}

/** A record type that no file of the project declares. */
export interface StandardRecordType {
    readonly developerName: string;
    readonly label: string;
    readonly isPersonType?: boolean;
}

/** A standard object: stubs and our description merged. Look-ups by name ignore case. */
export interface StandardObject {
    readonly name: string;
    /** False: only names and types are known, from the stubs. */
    readonly isDescribed: boolean;
    readonly label: string | undefined;
    readonly pluralLabel: string | undefined;
    /** First three characters of its Ids. */
    readonly keyPrefix: string | undefined;
    readonly nameField: string | undefined;
    /** Setup objects may not share a transaction's DML with other objects (MIXED_DML_OPERATION). */
    readonly isSetup: boolean | undefined;
    readonly createable: boolean | undefined;
    readonly updateable: boolean | undefined;
    readonly deletable: boolean | undefined;
    readonly undeletable: boolean | undefined;
    readonly queryable: boolean | undefined;
    readonly searchable: boolean | undefined;
    readonly triggerable: boolean | undefined;
    readonly recordTypes: readonly StandardRecordType[];
    readonly fields: readonly StandardField[];
    readonly parents: readonly ParentRelationship[];
    readonly children: readonly ChildRelationship[];
    field(name: string): StandardField | undefined;
    parent(relationshipName: string): ParentRelationship | undefined;
    child(relationshipName: string): ChildRelationship | undefined;
}

/** What the org knows about its objects, after standard objects and the project's metadata are merged. */
export interface OrgSchema {
    /** Case-insensitive; with or without the org's own namespace. undefined when there is no such object. */
    object(name: string): ObjectDefinition | undefined;
    objects(): Iterable<ObjectDefinition>;
    /** The object whose ids start with these three characters. */
    objectByKeyPrefix(prefix: string): ObjectDefinition | undefined;
}

export type ObjectKind =
    | 'standard'
    | 'custom'
    | 'platformEvent'
    | 'customMetadata'
    | 'customSetting'
    | 'share'
    | 'history';

export interface ObjectDefinition {
    /** API name in its official spelling, with namespace prefix where the org has one. */
    name: string;
    kind: ObjectKind;
    label: string;
    labelPlural: string;
    keyPrefix: string;
    nameField: string;
    /** In schema order. */
    fields: FieldDefinition[];
    /** Case-insensitive, with or without the org's own namespace prefix. */
    field(name: string): FieldDefinition | undefined;
    /** The reference field behind a relationship name: `Account`, `Conversation__r`. Case-insensitive. */
    relationship(name: string): FieldDefinition | undefined;
    childRelationships: ChildRelationship[];
    /** Case-insensitive. */
    childRelationship(name: string): ChildRelationship | undefined;
    sharingModel:
        | 'Private'
        | 'Read'
        | 'ReadWrite'
        | 'ReadWriteTransfer'
        | 'ControlledByParent'
        | 'FullAccess';
    /** `Hierarchy` or `List` for custom settings. */
    customSettingType?: 'Hierarchy' | 'List';
    /** For platform events. */
    publishBehavior?: 'PublishImmediately' | 'PublishAfterCommit';
    recordTypes: {
        developerName: string;
        label: string;
        active: boolean;
        /** Of accounts, where there are person accounts. */
        isPersonType?: boolean;
    }[];
    validationRules: {
        name: string;
        active: boolean;
        errorConditionFormula: string;
        errorMessage: string;
        errorDisplayField: string | null;
    }[];
    isCreateable: boolean;
    isUpdateable: boolean;
    isDeletable: boolean;
    isQueryable: boolean;
    isUndeletable: boolean;
    isTriggerable: boolean;
    /** Setup objects may not share a transaction's DML with other objects (MIXED_DML_OPERATION). */
    isSetup: boolean;
    /**
     * false: a standard object of which only names and types are known. The compiler may use it; queries
     * and DML refuse it, since nobody has said what the platform does with it.
     */
    isDescribed: boolean;
    fieldSets: FieldSetDefinition[];
    /** Where it was declared: a file of the project, or null for standard. */
    declaredIn: string | null;
}

export interface FieldSetDefinition {
    /** With namespace prefix where the org has one. */
    name: string;
    label: string;
    description: string | null;
    fields: { path: string; isRequired: boolean }[];
}

export type FieldType =
    | 'Id'
    | 'Text'
    | 'TextArea'
    | 'LongTextArea'
    | 'Html'
    | 'EncryptedText'
    | 'Email'
    | 'Phone'
    | 'Url'
    | 'Picklist'
    | 'MultiselectPicklist'
    | 'Combobox'
    | 'Checkbox'
    | 'Integer'
    | 'Long'
    | 'Number'
    | 'Currency'
    | 'Percent'
    | 'Date'
    | 'DateTime'
    | 'Time'
    | 'Reference'
    | 'MasterDetail'
    | 'AutoNumber'
    | 'Blob'
    | 'Address'
    | 'Location'
    | 'AnyType';

export interface FieldDefinition {
    /** API name in its official spelling. */
    name: string;
    label: string;
    type: FieldType;
    /** Apex type of the value: 'String', 'Id', 'Boolean', 'Integer', 'Long', 'Double', 'Decimal', 'Date', 'Datetime', 'Time', 'Blob'. */
    apexType: string;
    /** Characters; 0 where it does not apply. */
    length: number;
    precision: number;
    scale: number;
    /** Refuses null on insert and update (not for Checkbox). */
    required: boolean;
    unique: boolean;
    caseSensitive: boolean;
    externalId: boolean;
    /** Kept by an index: Id, Name, OwnerId, lookups, external ids, unique fields. */
    indexed: boolean;
    createable: boolean;
    updateable: boolean;
    filterable: boolean;
    sortable: boolean;
    nameField: boolean;
    /** Reference fields only: names of the objects it may point to. */
    referenceTo: string[];
    /** `Account` for AccountId, `Conversation__r` for Conversation__c; null otherwise. */
    relationshipName: string | null;
    /** Master-detail fields only: 0 for the primary master, 1 for the second one. */
    relationshipOrder: number | null;
    deleteConstraint: 'SetNull' | 'Restrict' | 'Cascade' | null;
    reparentable: boolean;
    picklist: { values: PicklistValue[]; restricted: boolean } | null;
    /** Formula source of a formula field. */
    formula: string | null;
    /** Default as formula source (`true`, `"Queued"`, `NOW()`). */
    defaultValue: string | null;
    autoNumberFormat: string | null;
    /** Roll-up summaries. */
    summary: {
        operation: 'count' | 'sum' | 'min' | 'max';
        childField: string | null;
        foreignKey: string;
        filter: { field: string; operation: string; value: string }[];
    } | null;
    inlineHelpText: string | null;
    description: string | null;
}

export interface PicklistValue {
    value: string;
    label: string;
    active: boolean;
    default: boolean;
}

export interface ChildRelationship {
    /** `Contacts`, `Messages__r`; null where it has no name and cannot be queried. */
    name: string | null;
    childObject: string;
    field: string;
}

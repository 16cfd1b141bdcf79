/** What the readers of this folder make of metadata files. Names stand as written, without namespace. */

export interface MetadataFile {
    /** Relative to the project's root. */
    file: string;
}

export interface ObjectMetadata extends MetadataFile {
    name: string;
    /** false: the project only adds fields or rules to an object declared elsewhere. */
    isDeclared: boolean;
    label: string | null;
    pluralLabel: string | null;
    nameField: NameFieldMetadata | null;
    sharingModel: string | null;
    customSettingsType: 'Hierarchy' | 'List' | null;
    visibility: 'Public' | 'Protected' | 'PackageProtected';
    publishBehavior: 'PublishImmediately' | 'PublishAfterCommit' | null;
    fields: FieldMetadata[];
    validationRules: ValidationRuleMetadata[];
    recordTypes: RecordTypeMetadata[];
    fieldSets: FieldSetMetadata[];
    compactLayouts: CompactLayoutMetadata[];
}

export interface NameFieldMetadata {
    label: string | null;
    type: 'Text' | 'AutoNumber';
    displayFormat: string | null;
    startingNumber: number;
}

export interface FieldMetadata extends MetadataFile {
    name: string;
    label: string | null;
    /** As in the file: `Lookup`, `MasterDetail`, `Summary`, `Text` … null for standard fields. */
    type: string | null;
    length: number;
    precision: number;
    scale: number;
    required: boolean;
    unique: boolean;
    caseSensitive: boolean;
    externalId: boolean;
    referenceTo: string[];
    relationshipName: string | null;
    relationshipLabel: string | null;
    /** Master-detail fields only: 0 for the primary master, 1 for the second one. */
    relationshipOrder: number;
    deleteConstraint: 'SetNull' | 'Restrict' | 'Cascade' | null;
    reparentable: boolean;
    writeRequiresMasterRead: boolean;
    valueSet: ValueSetMetadata | null;
    formula: string | null;
    formulaTreatBlanksAs: 'BlankAsZero' | 'BlankAsBlank';
    defaultValue: string | null;
    displayFormat: string | null;
    startingNumber: number;
    summary: SummaryMetadata | null;
    inlineHelpText: string | null;
    description: string | null;
}

export interface ValueSetMetadata {
    restricted: boolean;
    /** Name of a global value set, else null. */
    globalName: string | null;
    controllingField: string | null;
    values: ValueMetadata[];
}

export interface ValueMetadata {
    fullName: string;
    label: string;
    default: boolean;
    active: boolean;
}

export interface SummaryMetadata {
    operation: 'count' | 'sum' | 'min' | 'max';
    /** `Child__c.Amount__c`; null for count. */
    summarizedField: string | null;
    /** `Child__c.Parent__c` */
    foreignKey: string;
    filters: { field: string; operation: string; value: string }[];
}

export interface ValidationRuleMetadata extends MetadataFile {
    name: string;
    active: boolean;
    errorConditionFormula: string;
    errorMessage: string;
    errorDisplayField: string | null;
}

export interface RecordTypeMetadata extends MetadataFile {
    developerName: string;
    label: string;
    active: boolean;
    description: string | null;
}

export interface FieldSetMetadata extends MetadataFile {
    name: string;
    label: string;
    description: string | null;
    fields: { field: string; isRequired: boolean }[];
}

export interface CompactLayoutMetadata extends MetadataFile {
    name: string;
    label: string;
    fields: string[];
}

export interface GlobalValueSetMetadata extends MetadataFile {
    name: string;
    values: ValueMetadata[];
}

export interface LabelMetadata extends MetadataFile {
    name: string;
    value: string;
    language: string;
    protected: boolean;
    shortDescription: string;
    categories: string | null;
}

/** What one language says instead of the project's own texts. */
export interface TranslationMetadata extends MetadataFile {
    /** The language, such as `de` or `pt_BR`. */
    name: string;
    labels: { name: string; label: string }[];
}

export interface PermissionsMetadata extends MetadataFile {
    name: string;
    kind: 'permissionSet' | 'profile';
    label: string;
    description: string | null;
    license: string | null;
    objects: ObjectPermissionMetadata[];
    fields: { field: string; readable: boolean; editable: boolean }[];
    classes: string[];
    pages: string[];
    userPermissions: string[];
    customPermissions: string[];
    customMetadataTypes: string[];
    customSettings: string[];
    /** `ExternalCredential-Principal` */
    externalCredentialPrincipals: string[];
    flows: string[];
    tabs: { tab: string; visibility: string }[];
    applications: { application: string; default: boolean; visible: boolean }[];
    recordTypes: { recordType: string; visible: boolean; default: boolean }[];
}

export interface ObjectPermissionMetadata {
    object: string;
    create: boolean;
    read: boolean;
    edit: boolean;
    delete: boolean;
    viewAll: boolean;
    modifyAll: boolean;
    viewAllFields: boolean;
}

export interface PermissionSetGroupMetadata extends MetadataFile {
    name: string;
    label: string;
    permissionSets: string[];
    mutingPermissionSets: string[];
}

export interface CustomMetadataRecordMetadata extends MetadataFile {
    /** `Chat_Config__mdt` */
    type: string;
    developerName: string;
    label: string;
    protected: boolean;
    /** Field to text; null for nil. */
    values: { field: string; value: string | null }[];
}

export interface CustomPermissionMetadata extends MetadataFile {
    name: string;
    label: string;
    description: string | null;
    required: string[];
}

export interface NamedCredentialMetadata extends MetadataFile {
    name: string;
    label: string;
    /** Base URL; null when a parameter does not give one. */
    url: string | null;
    externalCredential: string | null;
    allowMergeFieldsInBody: boolean;
    allowMergeFieldsInHeader: boolean;
    generateAuthorizationHeader: boolean;
    calloutStatus: string;
    namedCredentialType: string;
    /** Of legacy credentials: `Anonymous`, `NamedUser`, `PerUser`. */
    principalType: string | null;
    /** Of legacy credentials: `NoAuthentication`, `Password` … */
    protocol: string | null;
    parameters: CredentialParameterMetadata[];
}

export interface CredentialParameterMetadata {
    parameterName: string;
    parameterType: string;
    parameterValue: string | null;
    parameterGroup: string | null;
    externalCredential: string | null;
    sequenceNumber: number;
}

export interface ExternalCredentialMetadata extends MetadataFile {
    name: string;
    label: string;
    authenticationProtocol: string;
    parameters: CredentialParameterMetadata[];
}

export interface RemoteSiteMetadata extends MetadataFile {
    name: string;
    url: string;
    isActive: boolean;
    disableProtocolSecurity: boolean;
}

export interface NotificationTypeMetadata extends MetadataFile {
    name: string;
    label: string;
    description: string | null;
    desktop: boolean;
    mobile: boolean;
    slack: boolean;
}

export interface EventSubscriberConfigMetadata extends MetadataFile {
    name: string;
    masterLabel: string;
    batchSize: number;
    user: string | null;
    /** Name of the trigger. */
    platformEventConsumer: string;
    numPartitions: number;
    partitionKey: string | null;
    isProtected: boolean;
}

export interface QueueMetadata extends MetadataFile {
    name: string;
    label: string;
    email: string | null;
    objects: string[];
    /** User names. */
    users: string[];
    groups: string[];
}

export interface GroupMetadata extends MetadataFile {
    name: string;
    label: string;
    doesIncludeBosses: boolean;
}

export interface RoleMetadata extends MetadataFile {
    name: string;
    label: string;
    parentRole: string | null;
}

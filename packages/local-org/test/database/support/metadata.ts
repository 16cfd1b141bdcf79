/** Metadata files of a small project, as texts. */

const OBJECTS = 'force-app/main/default/objects';

/** @param rest further elements of the object file */
export function objectFile(name: string, rest = ''): Record<string, string> {
    const label = name.replace(/__\w+$/, '').replaceAll('_', ' ');
    return {
        [`${OBJECTS}/${name}/${name}.object-meta.xml`]: `<CustomObject><label>${label}</label><pluralLabel>${label}s</pluralLabel>${rest}</CustomObject>`
    };
}

export function fieldFile(
    object: string,
    name: string,
    type: string,
    rest = ''
): Record<string, string> {
    const label = name.replace(/__c$/, '').replaceAll('_', ' ');
    return {
        [`${OBJECTS}/${object}/fields/${name}.field-meta.xml`]: `<CustomField><fullName>${name}</fullName><label>${label}</label><type>${type}</type>${rest}</CustomField>`
    };
}

export function ruleFile(
    object: string,
    name: string,
    formula: string,
    message: string
): Record<string, string> {
    const escaped = formula.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return {
        [`${OBJECTS}/${object}/validationRules/${name}.validationRule-meta.xml`]: `<ValidationRule><fullName>${name}</fullName><active>true</active><errorConditionFormula>${escaped}</errorConditionFormula><errorMessage>${message}</errorMessage></ValidationRule>`
    };
}

export interface Granted {
    /** Object to any of the letters c r e d, and V M for view all, modify all. */
    objects?: Record<string, string>;
    /** Field to `r` or `e`. */
    fields?: Record<string, string>;
    custom?: string[];
}

export function permissionSetFile(name: string, granted: Granted): Record<string, string> {
    const has = (letters: string, letter: string): string => String(letters.includes(letter));
    const objects = Object.entries(granted.objects ?? {}).map(
        ([object, letters]) =>
            `<objectPermissions><allowCreate>${has(letters, 'c')}</allowCreate><allowDelete>${has(letters, 'd')}</allowDelete><allowEdit>${has(letters, 'e')}</allowEdit><allowRead>${has(letters, 'r')}</allowRead><modifyAllRecords>${has(letters, 'M')}</modifyAllRecords><object>${object}</object><viewAllRecords>${has(letters, 'V')}</viewAllRecords></objectPermissions>`
    );
    const fields = Object.entries(granted.fields ?? {}).map(
        ([field, letters]) =>
            `<fieldPermissions><editable>${has(letters, 'e')}</editable><field>${field}</field><readable>true</readable></fieldPermissions>`
    );
    const custom = (granted.custom ?? []).map(
        (each) =>
            `<customPermissions><enabled>true</enabled><name>${each}</name></customPermissions>`
    );
    return {
        [`force-app/main/default/permissionsets/${name}.permissionset-meta.xml`]: `<PermissionSet><label>${name}</label>${[...objects, ...fields, ...custom].join('')}</PermissionSet>`
    };
}

/** A conversation with messages: what most tests need. */
export const MESSAGING: Record<string, string> = {
    ...objectFile('Conversation__c', '<sharingModel>Private</sharingModel>'),
    ...fieldFile(
        'Conversation__c',
        'Key__c',
        'Text',
        '<length>80</length><unique>true</unique><externalId>true</externalId><caseSensitive>false</caseSensitive>'
    ),
    ...fieldFile('Conversation__c', 'Customer_Number__c', 'Phone'),
    ...fieldFile('Conversation__c', 'Last_Message_At__c', 'DateTime'),
    ...fieldFile(
        'Conversation__c',
        'Contact__c',
        'Lookup',
        '<referenceTo>Contact</referenceTo><relationshipName>Conversations</relationshipName>'
    ),
    ...objectFile(
        'Message__c',
        '<nameField><label>Number</label><type>AutoNumber</type><displayFormat>M-{0000}</displayFormat></nameField><sharingModel>ControlledByParent</sharingModel>'
    ),
    ...fieldFile(
        'Message__c',
        'Conversation__c',
        'MasterDetail',
        '<referenceTo>Conversation__c</referenceTo><relationshipName>Messages</relationshipName>'
    ),
    ...fieldFile('Message__c', 'Body__c', 'LongTextArea', '<length>5000</length>'),
    ...fieldFile(
        'Message__c',
        'Status__c',
        'Picklist',
        '<valueSet><restricted>true</restricted><valueSetDefinition><sorted>false</sorted><value><fullName>Queued</fullName><default>true</default></value><value><fullName>Submitted</fullName><default>false</default></value><value><fullName>Read</fullName><default>false</default></value></valueSetDefinition></valueSet>'
    ),
    ...fieldFile(
        'Message__c',
        'UUID__c',
        'Text',
        '<length>40</length><unique>true</unique><externalId>true</externalId>'
    ),
    ...fieldFile('Message__c', 'Price__c', 'Number', '<precision>10</precision><scale>4</scale>')
};

import type { Area } from '../Rule.ts';

export const org: Area = {
    name: 'org',
    title: 'Settings, describe and records',
    rules: [
        {
            id: 'settings-hierarchy',
            rule: 'The closest row wins, field by field.',
            evidence: { document: 'Apex Developer Guide, "Custom Settings"' },
            state: 'Exact',
            tests: ['org/SettingsTest.theClosest', 'data/CustomSettingsTest'],
            mutant: {
                file: 'runtime/library/data/customSettings.ts',
                from: 'found.find((row) => row.value(field.name) !== null) ?? closest',
                to: 'closest'
            }
        },
        {
            id: 'settings-order',
            rule: 'User before profile before organisation.',
            evidence: { document: 'Apex Developer Guide, "Custom Settings"' },
            state: 'Exact',
            tests: ['org/SettingsTest.theClosest'],
            mutant: {
                file: 'runtime/library/data/customSettings.ts',
                from: 'return [user.id, user.profileId, organizationId];',
                to: 'return [organizationId, user.profileId, user.id];'
            }
        },
        {
            id: 'settings-defaults',
            rule: 'Without rows there are defaults.',
            evidence: { document: 'Apex Developer Guide, "Custom Settings"' },
            state: 'Exact',
            tests: ['org/SettingsTest.withoutRows'],
            mutant: {
                file: 'runtime/library/data/customSettings.ts',
                from: 'rt.database.loadDefaults(result);',
                to: ''
            }
        },
        {
            id: 'metadata-types',
            rule: 'Custom metadata answers by name.',
            evidence: { document: 'Apex Developer Guide, "Custom Metadata Types"' },
            state: 'Exact',
            tests: ['org/SettingsTest.metadataRecords'],
            mutant: {
                file: 'runtime/library/data/customSettings.ts',
                from: "['DeveloperName', 'QualifiedApiName', 'Id']",
                to: "['Label']"
            }
        },
        {
            id: 'labels',
            rule: 'Labels answer with their text.',
            evidence: { document: 'Apex Reference Guide, "System.Label Class"' },
            state: 'Exact',
            tests: ['org/SettingsTest.labels'],
            mutant: { file: 'org/labelTexts.ts', from: 'label.value]', to: 'label.name]' }
        },
        {
            id: 'translated-labels',
            rule: "Labels answer in the user's language, as far as they are translated into it.",
            evidence: { document: 'Apex Reference Guide, "System.Label Class"' },
            state: 'Exact',
            tests: ['org/SettingsTest.labelsSpeak'],
            mutant: { file: 'org/labelTexts.ts', from: '?? text)', to: '&& text)' }
        },
        {
            id: 'record-names',
            rule: 'Fields are reached by name without regard to case.',
            evidence: { document: 'Apex Reference Guide, "SObject Class"' },
            state: 'Exact',
            tests: ['org/RecordValuesTest.fieldsAreReached'],
            mutant: { none: 'No single line is the rule.' }
        },
        {
            id: 'record-unknown',
            rule: 'An unknown field is an SObjectException.',
            evidence: { document: 'Apex Reference Guide, "SObject Class"' },
            state: 'Exact',
            tests: ['org/RecordValuesTest.unknownFields'],
            mutant: {
                file: 'runtime/sobject/SObjectValue.ts',
                from: '`Invalid field ${name} for ${this.type.name}`',
                to: '`No field ${name}`'
            }
        },
        {
            id: 'record-clone',
            rule: 'clone forgets Id, audit fields and auto-numbers unless told.',
            evidence: { document: 'Apex Reference Guide, "SObject Class"' },
            state: 'Exact',
            tests: ['org/RecordValuesTest.clonesForget', 'data/SObjectMethodsTest.clones'],
            mutant: {
                file: 'runtime/sobject/cloneRecord.ts',
                from: "if (!options.preserveId) copy.removeValue('Id');",
                to: ''
            }
        },
        {
            id: 'record-equality',
            rule: 'Records are equal by their fields.',
            evidence: { knowledge: true },
            state: 'Exact',
            tests: ['org/RecordValuesTest.recordsAreEqual', 'data/SObjectMethodsTest.equalWhen'],
            mutant: {
                file: 'runtime/values/equality.ts',
                from: 'return [...names].every(',
                to: 'return [...names].some('
            }
        },
        {
            id: 'record-errors',
            rule: 'Errors stand on the record with their field.',
            evidence: { document: 'Apex Reference Guide, "SObject Class"' },
            state: 'Exact',
            tests: ['org/RecordValuesTest.errorsStand', 'data/SObjectMethodsTest.errorsStay'],
            mutant: {
                file: 'runtime/sobject/SObjectValue.ts',
                from: 'fields: field === null ? [] : [field]',
                to: 'fields: []'
            }
        },
        {
            id: 'describe-type',
            rule: 'Describe tells type, length and target of fields.',
            evidence: { document: 'Apex Reference Guide, "DescribeFieldResult Class"' },
            state: 'Exact',
            tests: ['org/RecordValuesTest.describeTells', 'data/DescribeTest.fields'],
            mutant: {
                file: 'runtime/library/data/schema/DescribeFieldResult.ts',
                from: "Text: 'STRING'",
                to: "Text: 'TEXTAREA'"
            }
        },
        {
            id: 'business-hours',
            rule: 'Business hours are open in their own time zone, from midnight to midnight all day.',
            evidence: { document: 'Apex Reference Guide, "BusinessHours Class"' },
            state: { simplified: 'holidays are not looked at, and Apex may save BusinessHours' },
            tests: ['org/BusinessHoursTest.theDefaultIsAlwaysOpen'],
            mutant: {
                file: 'runtime/library/org/BusinessHours.ts',
                from: 'end.milliseconds === 0 ? DAY_MILLISECONDS : end.milliseconds',
                to: 'end.milliseconds'
            }
        },
        {
            id: 'definitions-fields',
            rule: 'Fields are rows of FieldDefinition, and children of their EntityDefinition.',
            evidence: { document: 'Object Reference, "FieldDefinition"' },
            state: {
                simplified: 'A selection of their fields; DataType follows the words of Setup.'
            },
            tests: ['org/DefinitionsTest.fieldsAreRows', 'org/DefinitionsTest.objectsHave'],
            mutant: {
                file: 'database/definitions/fieldDefinitionRows.ts',
                from: 'IsCalculated: field.formula !== null',
                to: 'IsCalculated: field.formula === null'
            }
        },
        {
            id: 'definitions-metadata',
            rule: 'Custom metadata that refers to an object or field is found through it.',
            evidence: {
                document: 'Custom Metadata Types Implementation Guide, "Metadata Relationships"'
            },
            state: 'Exact',
            tests: ['org/DefinitionsTest.customMetadataLeads'],
            mutant: {
                file: 'soql/execute/candidates.ts',
                from: '    if (context.source.isGenerated(wanted.parent)) return null;\n',
                to: ''
            }
        },
        {
            id: 'definitions-filter',
            rule: 'A query on FieldDefinition must say which object it is about.',
            evidence: { knowledge: true },
            state: 'Exact',
            tests: ['org/DefinitionsTest.fieldsOfNoObject'],
            mutant: {
                file: 'database/Database.ts',
                from: 'if (fields !== null) return fields;',
                to: 'return fields ?? [];'
            }
        },
        {
            id: 'permission-rows',
            rule: 'What permission sets grant can be queried: ObjectPermissions and FieldPermissions.',
            evidence: { document: 'Object Reference, "FieldPermissions"' },
            state: { simplified: 'Profiles have no rows of FieldPermissions.' },
            tests: ['org/DefinitionsTest.whatPermissionSetsGrant'],
            mutant: {
                file: 'org/seed/metadataRows.ts',
                from: 'PermissionsEdit: granted.editable',
                to: 'PermissionsEdit: granted.readable'
            }
        },
        {
            id: 'profile-permission-rows',
            rule: 'What a profile grants on objects are rows of the permission set that stands for it.',
            evidence: { document: 'Object Reference, "PermissionSet"' },
            state: 'Exact',
            tests: ['org/DefinitionsTest.whatProfilesGrant'],
            mutant: {
                file: 'org/seed/profilePermissions.ts',
                from: 'PermissionsDelete: rights.delete',
                to: 'PermissionsDelete: rights.edit'
            }
        },
        {
            id: 'load-data',
            rule: 'Test.loadData inserts the rows of a static resource.',
            evidence: { document: 'Apex Developer Guide, "Loading Test Data"' },
            state: { simplified: 'No Id column, so rows cannot refer to each other.' },
            tests: ['org/LoadDataTest'],
            mutant: {
                file: 'runtime/library/org/loadData.ts',
                from: "value !== ''",
                to: "value !== 'x'"
            }
        }
    ]
};

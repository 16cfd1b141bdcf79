import * as is from '../describe.ts';
import type { ObjectDescription } from '../objectDescription.ts';

/** The org's objects as records. Its rows are made from the schema for each query. */
export const entityDefinition: ObjectDescription = {
    name: 'EntityDefinition',
    label: 'Entity Definition',
    pluralLabel: 'Entity Definitions',
    nameField: 'QualifiedApiName',
    isSetup: true,
    cannot: ['create', 'update', 'delete', 'undelete', 'search', 'trigger'],
    fields: {
        DurableId: is.readOnly(is.text('Durable ID', 255)),
        QualifiedApiName: is.readOnly(is.text('Qualified API Name', 70)),
        DeveloperName: is.readOnly(is.text('Developer Name', 80)),
        NamespacePrefix: is.readOnly(is.text('Namespace Prefix', 15)),
        Label: is.readOnly(is.text('Label', 80)),
        MasterLabel: is.readOnly(is.text('Master Label', 80)),
        PluralLabel: is.readOnly(is.text('Plural Label', 80)),
        KeyPrefix: is.readOnly(is.text('Key Prefix', 3)),
        IsCustomSetting: is.readOnly(is.checkbox('Is Custom Setting')),
        IsQueryable: is.readOnly(is.checkbox('Is Queryable')),
        IsTriggerable: is.readOnly(is.checkbox('Is Triggerable'))
    }
};

/** Fields as records: only reached from custom metadata that points to a field. */
export const fieldDefinition: ObjectDescription = {
    name: 'FieldDefinition',
    label: 'Field Definition',
    pluralLabel: 'Field Definitions',
    nameField: 'QualifiedApiName',
    isSetup: true,
    cannot: ['create', 'update', 'delete', 'undelete', 'search', 'trigger'],
    fields: {
        DurableId: is.readOnly(is.text('Durable ID', 255)),
        QualifiedApiName: is.readOnly(is.text('Qualified API Name', 70)),
        DeveloperName: is.readOnly(is.text('Developer Name', 80))
    }
};

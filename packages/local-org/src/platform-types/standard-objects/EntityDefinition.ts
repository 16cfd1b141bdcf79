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
    },
    children: { Fields: ['FieldDefinition', 'EntityDefinitionId'] }
};

/** The fields of objects as records, made from the schema for each query. */
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
        DeveloperName: is.readOnly(is.text('Developer Name', 80)),
        NamespacePrefix: is.readOnly(is.text('Namespace Prefix', 15)),
        EntityDefinitionId: is.readOnly(is.reference('Entity Definition ID', ['EntityDefinition'])),
        Label: is.readOnly(is.text('Label', 80)),
        MasterLabel: is.readOnly(is.text('Master Label', 80)),
        DataType: is.readOnly(is.text('Data Type', 255)),
        Length: is.readOnly(is.integer('Length')),
        Precision: is.readOnly(is.integer('Precision')),
        Scale: is.readOnly(is.integer('Scale')),
        RelationshipName: is.readOnly(is.text('Relationship Name', 80)),
        IsCalculated: is.readOnly(is.checkbox('Is Calculated')),
        IsIndexed: is.readOnly(is.checkbox('Is Indexed')),
        IsNameField: is.readOnly(is.checkbox('Is Name Field')),
        IsNillable: is.readOnly(is.checkbox('Is Nillable')),
        IsPolymorphicForeignKey: is.readOnly(is.checkbox('Is Polymorphic Foreign Key'))
    }
};

/** The org's objects and fields: standard ones merged with the project's. */
export type {
    ChildRelationship,
    FieldDefinition,
    FieldSetDefinition,
    FieldType,
    ObjectDefinition,
    ObjectKind,
    OrgSchema,
    PicklistValue
} from './definitions.ts';
export { loadSchema, type LoadedSchema, type SchemaOptions } from './loadSchema.ts';
export { isCustomName, namespaceOf, withNamespace, withoutNamespace } from './names.ts';
export { objectModel, type ObjectProperties } from './ObjectModel.ts';
export { fieldModel, systemFieldModel } from './fieldModel.ts';
export { makeRecordId, normalizeId } from './recordId.ts';

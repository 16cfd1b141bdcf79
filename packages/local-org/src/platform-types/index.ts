/** The platform's types and standard objects, as published stubs and our own descriptions tell them. */
export { loadPlatformTypes, type PlatformTypes } from './loadPlatformTypes.ts';
export { parseTypeReference, type TypeReference } from './parseTypeReference.ts';
export type {
    PlatformConstructor,
    PlatformMethod,
    PlatformParameter,
    PlatformProperty,
    PlatformType
} from './platformType.ts';
export type {
    ChildRelationship,
    DisplayType,
    ParentRelationship,
    PicklistValue,
    StandardField,
    StandardObject
} from './standardObject.ts';
export { ANY_OBJECT, type ObjectRecord } from './objectRecord.ts';
export type { MethodRecord, PropertyRecord, TypeRecord } from './typeRecord.ts';

export { readExternalCredential, readNamedCredential, readRemoteSite } from './readCredentials.ts';
export { readField } from './readField.ts';
export { readObject, type ObjectHeader } from './readObject.ts';
export {
    readCompactLayout,
    readFieldSet,
    readRecordType,
    readValidationRule
} from './readObjectParts.ts';
export { readPermissions, readPermissionSetGroup } from './readPermissions.ts';
export {
    readCustomMetadataRecord,
    readCustomPermission,
    readEventSubscriberConfig,
    readGlobalValueSet,
    readGroup,
    readLabels,
    readNotificationType,
    readQueue,
    readRole,
    readTranslation
} from './readSmallKinds.ts';
export type * from './types.ts';

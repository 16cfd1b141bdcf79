/** The org's records: storage, sharing and permissions, the order of execution of DML. */
export { createDatabase, Database, type DatabaseParts } from './Database.ts';
export type {
    AccessMode,
    AccessOptions,
    BindReader,
    DatabaseEngine,
    DescribedPermissions,
    DescribedRights,
    DmlOperation,
    DmlOptions,
    DmlResult,
    LeadConversion,
    LeadConversionResult,
    MergeResult,
    QueryResult,
    Savepoint,
    TriggerCallback,
    TriggerEvent
} from './DatabaseEngine.ts';
export { indexedFieldsOf } from './indexedFieldsOf.ts';
export { profileObjectRights, UserPermissions } from './security/index.ts';
export { countView, deliveryBehind, organizationOf } from './standard/index.ts';
export {
    decodeValue,
    encodeValue,
    MemoryStore,
    SqliteStore,
    type EncodedValue,
    type IndexedFields,
    type Row,
    type Store
} from './store/index.ts';

export type {
    AccessMode,
    AccessOptions,
    BindReader,
    DatabaseEngine,
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

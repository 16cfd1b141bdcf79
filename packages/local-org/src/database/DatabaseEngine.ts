import type { Expression, SoqlQuery, SoslQuery } from '../apex/ast/index.ts';
import type { RecordError, SObjectValue } from '../runtime/sobject/index.ts';
import type { FieldDefinition, ObjectDefinition } from '../schema/index.ts';

/** Whether the running user's object and field permissions and sharing bind (`user`) or not (`system`). */
export type AccessMode = 'user' | 'system';

/** Reads a bind of a query: `:name`, `:a.b`, `:f(x)`. */
export type BindReader = (expression: Expression) => unknown;

export interface AccessOptions {
    accessMode: AccessMode;
    /** In system mode: true where the class runs `with sharing`. User mode always applies sharing. */
    sharing: boolean;
    /** In user mode: a permission set that counts as if the user had it. */
    permissionSetId?: string | null;
    /** Text of a dynamic query, for messages that point into it. */
    text?: string | null;
}

export interface QueryResult {
    /** `Account`, or `AggregateResult` for grouped and aggregated queries. */
    object: string;
    rows: SObjectValue[];
    /** `SELECT COUNT() FROM …` has no rows but a number. */
    isCount: boolean;
    /** The number of `COUNT()`, otherwise of rows. */
    count: number;
}

export type DmlOperation = 'insert' | 'update' | 'upsert' | 'delete' | 'undelete';

export interface DmlOptions extends AccessOptions {
    /** true: the first failing row throws System.DmlException and nothing is saved. */
    allOrNone: boolean;
    /** Official name of the external id field that upsert looks rows up by; null means Id. */
    upsertField: string | null;
    /** Of Database.DMLOptions. */
    allowFieldTruncation: boolean;
    /** Set when the call came through a `Database.` method: words of the exception differ. */
    duplicateRuleAllowSave: boolean;
}

/** One row's outcome: SaveResult, UpsertResult, DeleteResult and UndeleteResult in one. */
export interface DmlResult {
    id: string | null;
    isSuccess: boolean;
    /** Meaningful for upsert. */
    isCreated: boolean;
    errors: RecordError[];
}

export interface MergeResult extends DmlResult {
    mergedRecordIds: string[];
    updatedRelatedIds: string[];
}

export interface LeadConversion {
    leadId: string;
    accountId: string | null;
    contactId: string | null;
    opportunityId: string | null;
    opportunityName: string | null;
    convertedStatus: string;
    doNotCreateOpportunity: boolean;
    overwriteLeadSource: boolean;
    ownerId: string | null;
}

export interface LeadConversionResult extends DmlResult {
    leadId: string;
    accountId: string | null;
    contactId: string | null;
    opportunityId: string | null;
}

export type TriggerEvent =
    | 'before insert'
    | 'before update'
    | 'before delete'
    | 'after insert'
    | 'after update'
    | 'after delete'
    | 'after undelete';

/** Runs the triggers of one chunk of at most 200 records. Records of both lists stand in the same order. */
export interface TriggerCallback {
    hasTriggers(object: ObjectDefinition, event: TriggerEvent): boolean;
    fire(
        object: ObjectDefinition,
        event: TriggerEvent,
        newRows: SObjectValue[] | null,
        oldRows: SObjectValue[] | null
    ): void;
}

/** What a user may do with the records of one object, sharing aside. */
export interface DescribedRights {
    create: boolean;
    read: boolean;
    edit: boolean;
    delete: boolean;
    viewAll: boolean;
    modifyAll: boolean;
}

/** What describe calls tell a user of objects and fields. */
export interface DescribedPermissions {
    object(object: ObjectDefinition): DescribedRights;
    field(object: ObjectDefinition, field: FieldDefinition): { read: boolean; edit: boolean };
}

/** Where `rollback` returns to. Grows with each change; only its order means something. */
export type Savepoint = number;

/** Everything that Apex, the REST API and the LWC data services ask of the org's records. */
export interface DatabaseEngine {
    query(query: SoqlQuery, binds: BindReader, options: AccessOptions): QueryResult;
    search(query: SoslQuery, binds: BindReader, options: AccessOptions): SObjectValue[][];
    /** Throws System.DmlException when `allOrNone` and a row fails. */
    dml(operation: DmlOperation, rows: SObjectValue[], options: DmlOptions): DmlResult[];
    merge(master: SObjectValue, losers: SObjectValue[], options: DmlOptions): MergeResult[];
    convertLeads(leads: LeadConversion[], options: DmlOptions): LeadConversionResult[];
    emptyRecycleBin(ids: string[]): DmlResult[];

    /**
     * What a user may do, by profile and permission sets.
     *
     * @param permissionSetId a set that counts as if the user had it
     * @throws System.IllegalArgumentException when there is no such permission set
     */
    permissions(userId: string, permissionSetId?: string | null): DescribedPermissions;
    /** True for fields that field-level security covers. */
    isFieldGuarded(object: ObjectDefinition, field: FieldDefinition): boolean;
    /** All rows of a custom setting or metadata type; neither counted as a query nor filtered. */
    allRows(object: ObjectDefinition): SObjectValue[];
    /** Fills in the default values of fields that are not set. */
    loadDefaults(record: SObjectValue): void;
    /** Computes the formula fields of a record from the values it holds. */
    recalculateFormulas(record: SObjectValue): void;
    /** null when there is no such record type. */
    recordTypeId(objectName: string, developerName: string): string | null;

    savepoint(): Savepoint;
    rollback(to: Savepoint): void;
    /** Ends the outermost transaction: what it did can no longer be undone, and is written to disk. */
    commit(): void;
}

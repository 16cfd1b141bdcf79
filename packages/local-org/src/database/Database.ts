import type { SoqlQuery, SoslQuery } from '../apex/ast/index.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { SObjectValue } from '../runtime/sobject/index.ts';
import { normalizeId, type FieldDefinition, type ObjectDefinition } from '../schema/index.ts';
import { runQuery, runSearch, type QueryContext } from '../soql/index.ts';
import type {
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
    TriggerCallback
} from './DatabaseEngine.ts';
import {
    convertLeads,
    defaultValues,
    emptyRecycleBin,
    mergeRecords,
    runDml,
    type DmlContext,
    type TriggerDepth
} from './dml/index.ts';
import { definitionRow, entityDefinitionRows, fieldDefinitionRows } from './definitions/index.ts';
import { OrgFormulas } from './formula/index.ts';
import { MixedDmlGuard } from './mixedDml.ts';
import { recordFromRow, rollUp } from './records/index.ts';
import {
    DataAccess,
    groupsOf,
    isFieldGuarded,
    PermissionIndex,
    Sharing,
    type PermissionFiles,
    type RecordLevel,
    type UserPermissions
} from './security/index.ts';
import { computedStandardField, standardBehaviour } from './standard/index.ts';
import type { Row, Store } from './store/index.ts';
import { eventBusSubscriberRows } from './eventBusSubscriberRows.ts';
import { siteDetailRows } from './siteDetailRows.ts';
import { userRecordAccessRows } from './userRecordAccess.ts';
import { VersionedStore } from './VersionedStore.ts';

export interface DatabaseParts {
    /** May still be under construction: it is not used before the first query. */
    rt: Runtime;
    store: Store;
    /** Permission sets and profiles of the project. */
    permissions: PermissionFiles;
    namespace: string | null;
    triggers: TriggerCallback;
    /**
     * What queries do with rows whose order nobody asked for: `shuffled` by the host's seeded chance, so that
     * code which relies on an order fails here; or in order of `creation`, as a small org mostly answers.
     */
    unorderedRows: 'shuffled' | 'creation';
}

/** Objects whose rows are made for each query. */
const GENERATED: ReadonlySet<string> = new Set([
    'EntityDefinition',
    'EventBusSubscriber',
    'FieldDefinition',
    'SiteDetail',
    'UserRecordAccess'
]);

/** The org's records with all the platform's rules. */
export class Database implements DatabaseEngine {
    readonly #rt: Runtime;
    readonly #store: VersionedStore;
    readonly #triggers: TriggerCallback;
    readonly #formulas: OrgFormulas;
    readonly #permissionIndex: PermissionIndex;
    readonly #mixedDml = new MixedDmlGuard();
    readonly #depth: TriggerDepth = { value: 0 };
    readonly #isShuffled: boolean;
    readonly #valueOf = (object: ObjectDefinition, row: Row, field: FieldDefinition): unknown =>
        this.#read(object, row, field);

    constructor(parts: DatabaseParts) {
        this.#rt = parts.rt;
        this.#store = new VersionedStore(parts.store);
        this.#triggers = parts.triggers;
        this.#isShuffled = parts.unorderedRows === 'shuffled';
        this.#formulas = new OrgFormulas(parts.rt, this.#store, this.#valueOf);
        this.#permissionIndex = new PermissionIndex(
            parts.rt.schema,
            this.#store,
            parts.permissions,
            parts.namespace
        );
    }

    /** The rows below, for what the platform keeps about itself: no rules apply. */
    get store(): Store {
        return this.#store;
    }

    permissions(userId: string, permissionSetId: string | null = null): UserPermissions {
        return this.#permissionIndex.of(
            userId,
            this.#store.version,
            permissionSetId === null ? null : this.#permissionSet(permissionSetId)
        );
    }

    #permissionSet(id: string): Row {
        const found = this.#store.get('PermissionSet', normalizeId(id) ?? '');
        if (found !== undefined) return found;
        // knowledge, not documented
        throw this.#rt.exception(
            'System.IllegalArgumentException',
            `Invalid permission set ID: ${id}`
        );
    }

    query(query: SoqlQuery, binds: BindReader, options: AccessOptions): QueryResult {
        return runQuery(this.#queryContext(binds, modeOf(query, options)), query);
    }

    search(query: SoslQuery, binds: BindReader, options: AccessOptions): SObjectValue[][] {
        // The index is not there for tests: they say what a search finds.
        const { test } = this.#rt.transaction;
        const fixed = test === null ? null : test.fixedSearchResults;
        return runSearch(this.#queryContext(binds, modeOf(query, options)), query, fixed);
    }

    dml(operation: DmlOperation, rows: SObjectValue[], options: DmlOptions): DmlResult[] {
        this.#mixedDml.admit(this.#rt, operation, rows);
        return runDml(this.#dmlContext(options), operation, rows);
    }

    merge(master: SObjectValue, losers: SObjectValue[], options: DmlOptions): MergeResult[] {
        this.#mixedDml.admit(this.#rt, 'update', [master]);
        return mergeRecords(this.#dmlContext(options), master, losers);
    }

    convertLeads(leads: LeadConversion[], options: DmlOptions): LeadConversionResult[] {
        return convertLeads(this.#dmlContext(options), leads);
    }

    emptyRecycleBin(ids: string[]): DmlResult[] {
        return emptyRecycleBin({ schema: this.#rt.schema, store: this.#store }, ids);
    }

    isFieldGuarded(object: ObjectDefinition, field: FieldDefinition): boolean {
        return isFieldGuarded(object, field);
    }

    allRows(object: ObjectDefinition): SObjectValue[] {
        return [...this.#store.rows(object.name)]
            .filter((row) => row['IsDeleted'] !== true)
            .map((row) => recordFromRow(object, row, this.#valueOf));
    }

    loadDefaults(record: SObjectValue): void {
        for (const [name, value] of defaultValues(this.#formulas, record.type)) {
            if (!record.hasValue(name)) record.setValue(name, value);
        }
    }

    recalculateFormulas(record: SObjectValue): void {
        const row = Object.fromEntries(record.values());
        for (const field of record.type.fields) {
            if (field.formula === null) continue;
            record.setValue(field.name, this.#formulas.fieldValue(record.type, row, field));
        }
    }

    recordTypeId(objectName: string, developerName: string): string | null {
        for (const row of this.#store.rows('RecordType')) {
            if (row['SobjectType'] === objectName && row['DeveloperName'] === developerName) {
                return String(row['Id']);
            }
        }
        return null;
    }

    savepoint(): Savepoint {
        return this.#store.mark();
    }

    rollback(to: Savepoint): void {
        this.#store.rollback(to);
    }

    commit(): void {
        this.#store.commit();
    }

    /** What the running user may touch. */
    access(options: AccessOptions): DataAccess {
        const { id } = this.#rt.transaction.user;
        const permissions = this.permissions(id, options.permissionSetId ?? null);
        return new DataAccess(permissions, this.#sharing(id), options);
    }

    /** What a user may do with a record, by permissions and sharing; null when there is no such record. */
    recordLevel(userId: string, recordId: string): RecordLevel | null {
        const id = normalizeId(recordId) ?? '';
        const object = this.#rt.schema.objectByKeyPrefix(id.slice(0, 3));
        const row = object === undefined ? undefined : this.#store.get(object.name, id);
        if (object === undefined || row === undefined || row['IsDeleted'] === true) return null;
        const rights = this.permissions(userId).object(object);
        const level = this.#sharing(userId).level(object, row);
        if (!rights.read || level === 'none') return 'none';
        return rights.edit ? level : 'read';
    }

    #sharing(userId: string): Sharing {
        const permissions = this.permissions(userId);
        const groups = groupsOf(this.#store, userId, permissions.isGuest);
        return new Sharing(this.#rt.schema, this.#store, userId, permissions, groups);
    }

    readonly #domain = (): string => this.#rt.host.addresses.orgDomain;

    #read(object: ObjectDefinition, row: Row, field: FieldDefinition): unknown {
        if (field.formula !== null) return this.#formulas.fieldValue(object, row, field);
        if (field.summary !== null) {
            return rollUp(this.#rt.schema, this.#store, this.#valueOf, row, field);
        }
        const computed = computedStandardField(this.#store, object, row, field, this.#domain);
        if (computed !== undefined) return computed;
        const value = row[field.name] ?? null;
        return value === null && field.type === 'Checkbox' ? false : value;
    }

    #queryContext(binds: BindReader, options: AccessOptions): QueryContext {
        const rt = this.#rt;
        const { user, limits } = rt.transaction;
        const store = this.#store;
        return {
            schema: rt.schema,
            source: {
                rows: (object) => store.rows(object),
                get: (object, id) => definitionRow(rt.schema, object, id) ?? store.get(object, id),
                find: (object, field, value) => store.find(object, field, value),
                generate: (object, wanted) => this.#generate(object, wanted),
                isGenerated: ({ name }) => GENERATED.has(name),
                valueOf: this.#valueOf
            },
            access: this.access(options),
            denied: [],
            binds,
            exception: (type, message) => rt.exception(type, message),
            now: rt.host.clock.now(),
            user,
            arrange: (items) => (this.#isShuffled ? this.#shuffled(items) : items),
            count: (limit, by) => limits.count(limit, by),
            holdInHeap: (bytes) => limits.holdInHeap(bytes),
            text: options.text ?? null
        };
    }

    #generate(
        object: ObjectDefinition,
        wanted: ReadonlyMap<string, readonly unknown[]>
    ): Iterable<Row> | undefined {
        if (object.name === 'EntityDefinition') {
            return entityDefinitionRows(this.#rt.schema, wanted);
        }
        if (object.name === 'EventBusSubscriber') {
            return eventBusSubscriberRows(this.#rt.host.events.subscribers());
        }
        if (object.name === 'SiteDetail') return siteDetailRows(this.#store, this.#domain());
        if (object.name === 'FieldDefinition') {
            const fields = fieldDefinitionRows(this.#rt.schema, wanted);
            if (fields !== null) return fields;
            throw this.#rt.exception(
                'System.QueryException',
                'FieldDefinition: a filter on a reified column is required [EntityDefinitionId,DurableId]'
            );
        }
        if (object.name !== 'UserRecordAccess') return undefined;
        const rows = userRecordAccessRows(wanted, (userId, id) => this.recordLevel(userId, id));
        if (rows !== null) return rows;
        throw this.#rt.exception(
            'System.QueryException',
            'UserRecordAccess: filter by a UserId and by one or more RecordId'
        );
    }

    #dmlContext(options: DmlOptions): DmlContext {
        return {
            rt: this.#rt,
            schema: this.#rt.schema,
            store: this.#store,
            valueOf: this.#valueOf,
            triggers: this.#triggers,
            formulas: this.#formulas,
            standard: standardBehaviour,
            access: this.access(options),
            options,
            depth: this.#depth
        };
    }

    #shuffled<T>(items: T[]): T[] {
        const shuffled = [...items];
        for (let last = shuffled.length - 1; last > 0; last--) {
            const other = Math.floor(this.#rt.host.random.fraction() * (last + 1));
            const item = shuffled[last] as T;
            shuffled[last] = shuffled[other] as T;
            shuffled[other] = item;
        }
        return shuffled;
    }
}

/** A query's own WITH goes before the mode it is run in. */
function modeOf(query: Pick<SoqlQuery, 'with'>, options: AccessOptions): AccessOptions {
    switch (query.with?.kind) {
        case 'USER_MODE':
            return { ...options, accessMode: 'user' };
        case 'SYSTEM_MODE':
            return { ...options, accessMode: 'system' };
        default:
            return options;
    }
}

/** Opens the org's records. */
export function createDatabase(parts: DatabaseParts): Database {
    return new Database(parts);
}

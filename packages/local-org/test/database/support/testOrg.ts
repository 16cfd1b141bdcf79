import { parseSoql } from '../../../src/apex/1-parse/index.ts';
import {
    createDatabase,
    indexedFieldsOf,
    MemoryStore,
    type Database,
    type DmlOperation,
    type DmlOptions,
    type DmlResult,
    type QueryResult,
    type Store,
    type TriggerEvent
} from '../../../src/database/index.ts';
import { SeededRandom } from '../../../src/host/index.ts';
import { allowances, GovernorLimits } from '../../../src/host/limits/index.ts';
import { ApexTransaction } from '../../../src/host/transaction/index.ts';
import { seedOrg, type SetupRows } from '../../../src/org/seed/index.ts';
import { loadPlatformTypes } from '../../../src/platform-types/index.ts';
import { loadProject, MemoryTree } from '../../../src/project/index.ts';
import { ApexRuntime } from '../../../src/runtime/kernel/index.ts';
import { createPlatformLibrary } from '../../../src/runtime/library/index.ts';
import type { Host, UserContext } from '../../../src/runtime/runtime.ts';
import { SObjectValue } from '../../../src/runtime/sobject/index.ts';
import { ApexException } from '../../../src/runtime/values/index.ts';
import { loadSchema } from '../../../src/schema/index.ts';

const platformTypes = loadPlatformTypes();
const library = createPlatformLibrary(platformTypes);

export type Trigger = (newRows: SObjectValue[], oldRows: SObjectValue[]) => void;

export interface TestOrgOptions {
    /** By `Message__c before insert`. */
    triggers?: Record<string, Trigger>;
    store?: Store;
    unorderedRows?: 'shuffled' | 'creation';
}

/** An org without Apex: a schema, seeded users, a database; statements run as one user at a time. */
export class TestOrg {
    readonly rt: ApexRuntime;
    readonly database: Database;
    readonly store: Store;
    readonly setup: SetupRows;
    now = Date.UTC(2026, 10, 22, 10, 0, 0);
    readonly #triggers: Record<string, Trigger>;

    constructor(files: Record<string, string>, options: TestOrgOptions = {}) {
        const project = loadProject(
            new MemoryTree({
                'sfdx-project.json': '{"packageDirectories":[{"path":"force-app"}]}',
                'force-app/README.md': '',
                ...files
            })
        );
        const { schema, diagnostics } = loadSchema(project, platformTypes, { namespace: null });
        const problems = [...project.diagnostics, ...diagnostics];
        if (problems.length > 0) throw new Error(problems.map((each) => each.message).join('\n'));
        this.#triggers = options.triggers ?? {};
        this.store = options.store ?? new MemoryStore(indexedFieldsOf(schema));
        this.setup = seedOrg(this.store, schema, project, null, this.now);
        this.rt = new ApexRuntime({ schema, library, platformTypes });
        this.database = createDatabase({
            rt: this.rt,
            store: this.store,
            permissions: project,
            namespace: null,
            unorderedRows: options.unorderedRows ?? 'creation',
            triggers: {
                hasTriggers: (object, event) => this.#trigger(object.name, event) !== undefined,
                fire: (object, event, newRows, oldRows) =>
                    this.#trigger(object.name, event)?.(newRows ?? [], oldRows ?? [])
            }
        });
        this.as('admin');
    }

    #trigger(object: string, event: TriggerEvent): Trigger | undefined {
        return this.#triggers[`${object} ${event}`];
    }

    /** Begins a transaction as a user: `admin`, `amy.agent@local.org` … */
    as(name: string): this {
        const id = this.setup.idOf('User', name);
        const user: UserContext = {
            id,
            name,
            userName: name,
            email: name,
            firstName: null,
            lastName: name,
            profileId: String(this.store.get('User', id)?.['ProfileId'] ?? ''),
            roleId: null,
            userType: 'Standard',
            locale: 'en_US',
            language: 'en_US',
            timeZone: 'America/Los_Angeles'
        };
        const host = {
            clock: { now: () => this.now },
            random: new SeededRandom('test'),
            organization: { id: this.setup.idOf('Organization', 'organization') },
            permissions: {
                hasCustomPermission: (userId: string, permission: string) =>
                    this.database.permissions(userId).hasCustomPermission(permission)
            },
            label: (_: string | null, label: string) => `label ${label}`
        } as unknown as Host;
        this.rt.connect({
            database: this.database,
            host,
            transaction: new ApexTransaction({
                requestId: 'REQ0',
                quiddity: 'RUNTEST_SYNC',
                isAsync: false,
                user,
                test: null,
                limits: new GovernorLimits(
                    allowances(false, 'RUNTEST_SYNC'),
                    (message) => new ApexException('System.LimitException', message)
                )
            })
        });
        return this;
    }

    get userId(): string {
        return this.rt.transaction.user.id;
    }

    record(object: string, values: Record<string, unknown> = {}): SObjectValue {
        const definition = this.rt.schema.object(object);
        if (definition === undefined) throw new Error(`There is no object ${object}.`);
        const record = new SObjectValue(definition);
        for (const [field, value] of Object.entries(values)) {
            if (value instanceof SObjectValue) record.setParent(field, value);
            else record.setValue(field, value);
        }
        return record;
    }

    dml(
        operation: DmlOperation,
        rows: SObjectValue | SObjectValue[],
        options: Partial<DmlOptions> = {}
    ): DmlResult[] {
        return this.database.dml(operation, [rows].flat(), {
            accessMode: 'system',
            sharing: false,
            allOrNone: true,
            upsertField: null,
            allowFieldTruncation: false,
            duplicateRuleAllowSave: false,
            ...options
        });
    }

    insert(
        object: string,
        values: Record<string, unknown>,
        options: Partial<DmlOptions> = {}
    ): SObjectValue {
        const record = this.record(object, values);
        this.dml('insert', record, options);
        return record;
    }

    /** Runs a query; binds by name. */
    query(
        text: string,
        binds: Record<string, unknown> = {},
        mode: 'user' | 'system' = 'system',
        sharing = false
    ): QueryResult {
        const { query, diagnostics } = parseSoql(text);
        if (query === null) throw new Error(diagnostics.map((each) => each.message).join('\n'));
        return this.database.query(
            query,
            (expression) => {
                if (expression.kind !== 'Name') throw new Error('Tests bind names only.');
                return binds[expression.name] ?? null;
            },
            { accessMode: mode, sharing }
        );
    }

    rows(text: string, binds: Record<string, unknown> = {}): SObjectValue[] {
        return this.query(text, binds).rows;
    }

    /** One field of all rows. */
    values(text: string, field: string, binds: Record<string, unknown> = {}): unknown[] {
        return this.rows(text, binds).map((row) => row.value(field));
    }

    assign(username: string, permissionSet: string): void {
        const user = this.setup.idOf('User', username);
        this.setup.put('PermissionSetAssignment', `${username}:${permissionSet}`, {
            AssigneeId: user,
            PermissionSetId: this.setup.idOf('PermissionSet', permissionSet)
        });
    }
}

/** `System.DmlException: Insert failed. …` of what a statement throws. */
export function thrown(work: () => unknown): string {
    try {
        work();
    } catch (error) {
        if (error instanceof ApexException) return error.toString();
        throw error;
    }
    throw new Error('An exception was expected.');
}

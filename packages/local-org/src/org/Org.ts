import { Database } from '../database/index.ts';
import type { Store, UserPermissions } from '../database/index.ts';
import {
    CalloutGateway,
    Certificates,
    Destinations,
    EventBus,
    EventChannels,
    HttpThread,
    Inbox,
    JobQueue,
    NotificationCenter,
    permissionsOf,
    PlatformCache,
    Shelf,
    StoreRecords,
    TestControl,
    TransactionRunner,
    TriggerRunner,
    UserDirectory
} from '../host/index.ts';
import type { InboxStorage } from '../host/index.ts';
import type { EmittedProgram } from '../apex/index.ts';
import { ApexRuntime } from '../runtime/kernel/index.ts';
import type { Program } from '../runtime/kernel/index.ts';
import type { Clock, Host, RandomSource, Transaction, UserContext } from '../runtime/runtime.ts';
import type { ApexException } from '../runtime/values/index.ts';
import { labelTexts } from './labelTexts.ts';
import { usageOf } from './usageOf.ts';
import type { OpenedProject } from './openProject.ts';
import {
    AUTOMATED_PROCESS,
    ORGANIZATION_NAME,
    seededUserId,
    seedMinimumAccessUser,
    seedOrg
} from './seed/index.ts';
import type { SetupRows } from './seed/index.ts';

export interface OrgParts {
    readonly opened: OpenedProject;
    readonly emitted: EmittedProgram;
    readonly store: Store;
    readonly clock: Clock;
    readonly random: RandomSource;
    readonly inboxStorage: InboxStorage;
    /** See DatabaseParts. */
    readonly unorderedRows: 'shuffled' | 'creation';
    /** Told of exceptions that nobody caught, and of System.debug. */
    say(line: string): void;
}

/** One org: a compiled project, its records and everything around them. Synchronous, like Apex. */
export class Org {
    readonly opened: OpenedProject;
    readonly runtime: ApexRuntime;
    readonly program: Program;
    readonly rows: SetupRows;
    readonly users: UserDirectory;
    readonly database: Database;
    readonly transactions: TransactionRunner;
    readonly jobs: JobQueue;
    readonly events: EventBus;
    readonly channels: EventChannels;
    readonly inbox: Inbox;
    readonly destinations: Destinations;
    readonly callouts: CalloutGateway;
    readonly certificates = new Certificates();
    readonly httpThread = new HttpThread();
    /** Where links into the org lead; a server tells where it listens. */
    readonly addresses = { orgDomain: 'https://local.my.salesforce.com' };
    readonly random: RandomSource;
    private readonly store: Store;
    private readonly say: (line: string) => void;

    constructor(parts: OrgParts) {
        const { opened, store, clock } = parts;
        this.random = parts.random;
        this.store = store;
        this.opened = opened;
        this.say = parts.say;
        const { schema, library, platformTypes, project, namespace } = opened;
        this.rows = seedOrg(store, schema, project, namespace, clock.now());
        this.runtime = new ApexRuntime({ schema, library, platformTypes });
        const records = new StoreRecords(
            () => this.database.store,
            () => this.runtime
        );
        this.users = new UserDirectory(records);
        this.transactions = new TransactionRunner(this.runtime);
        this.inbox = new Inbox(parts.inboxStorage);
        this.channels = new EventChannels(() => this.database.store.nextNumber('$ReplayId'));
        const openStore = (): Store => this.database.store;
        this.jobs = new JobQueue(
            records,
            this.transactions,
            new Shelf(openStore, '$Job'),
            ({ className, jsName }, args) => void this.program.callStatic(className, jsName, args)
        );
        this.jobs.onFailure = (name, error) => this.reportFailure(name, error);
        const triggers = (): TriggerRunner => this.triggers;
        this.events = new EventBus(
            this.channels,
            new Shelf(openStore, '$Event'),
            this.transactions,
            triggers,
            () => this.users.context(seededUserId(this.rows, AUTOMATED_PROCESS))
        );
        this.events.onFailure = (object, error) =>
            this.reportFailure(`Trigger on ${object}`, error);
        this.destinations = destinationsOf(opened);
        this.callouts = new CalloutGateway(this.destinations, this.httpThread);
        this.database = new Database({
            rt: this.runtime,
            store,
            permissions: project,
            namespace,
            unorderedRows: parts.unorderedRows,
            triggers: {
                hasTriggers: (object, event) => this.triggers.hasTriggers(object, event),
                fire: (...call) => this.triggers.fire(...call)
            }
        });
        this.runtime.connect({
            database: this.database,
            host: this.host(parts, records),
            transaction: NO_TRANSACTION
        });
        this.program = this.runtime.load(parts.emitted);
        this.triggers = new TriggerRunner(this.runtime, this.program.triggers);
    }

    private readonly triggers: TriggerRunner;

    /**
     * Runs work as a user in a transaction of its own; undone when it throws.
     *
     * @param what named in the report of what transactions took
     */
    transact<T>(userId: string, quiddity: string, work: () => T, what?: string): T {
        return this.transactions.run(
            { user: this.users.context(userId), what, quiddity, isAsync: false },
            work
        );
    }

    permissionsOf(userId: string): UserPermissions {
        return this.database.permissions(userId);
    }

    administrator(): UserContext {
        return this.users.context(seededUserId(this.rows, 'admin@local.org'));
    }

    /** A user with the profile "Minimum Access - Salesforce" and only the named permission sets. */
    minimumAccessUser(permissionSets: readonly string[]): UserContext {
        return this.users.context(seedMinimumAccessUser(this.rows, permissionSets));
    }

    /** Whether nobody has entered anything yet. */
    isEmpty(): boolean {
        return [...this.store.rows('PermissionSetAssignment')].length === 0;
    }

    /** The id of a set-up row by name; null when there is none. */
    setupId(object: string, name: string): string | null {
        return this.rows.has(object, name) ? this.rows.idOf(object, name) : null;
    }

    /** Takes up the jobs and events that waited when an earlier process ended. */
    resume(): void {
        this.jobs.resume(this.runtime);
        this.events.resume(this.runtime);
    }

    /** Runs the next job or event batch that is due. Returns whether there was one. */
    workOnce(): boolean {
        return this.events.deliverNext(this.runtime) || this.jobs.runNext(this.runtime);
    }

    reportFailure(where: string, error: Error): void {
        const exception = this.runtime.exceptionBehind(error) as ApexException | null;
        const frames = (exception?.frames ?? []).map(
            ({ place, line }) => `\n    at ${place}: line ${line}`
        );
        this.say(`${where}: ${String(exception ?? error)}${frames.join('')}`);
    }

    close(): void {
        this.httpThread.close();
    }

    private host(parts: OrgParts, records: StoreRecords): Host {
        const labels = labelTexts(this.opened.project.labels, this.opened.project.translations);
        return {
            clock: parts.clock,
            random: parts.random,
            certificate: (name) => this.certificates.find(name),
            label: labels,
            debug: (level, text) => this.say(`${level} ${text}`),
            addresses: this.addresses,
            organization: {
                id: this.rows.idOf('Organization', 'organization'),
                name: ORGANIZATION_NAME,
                namespace: this.opened.namespace
            },
            cache: new PlatformCache(
                this.opened.project.documents
                    .filter(({ kind }) => kind === 'cachePartition')
                    .map(({ name }) => name)
            ),
            callouts: this.callouts,
            jobs: this.jobs,
            events: this.events,
            notifications: new NotificationCenter(records, this.inbox),
            permissions: permissionsOf((id) => this.permissionsOf(id)),
            tests: new TestControl(
                this.transactions,
                (type, provider) => this.program.createStub(type, provider),
                records
            ),
            user: (id) => this.users.context(id),
            usage: () => usageOf(this.store, this.opened.schema)
        };
    }
}

function destinationsOf({ project, namespace }: OpenedProject): Destinations {
    const prefix = namespace === null ? '' : `${namespace}__`;
    const destinations = new Destinations();
    for (const { name, url } of project.namedCredentials) {
        if (url !== null) destinations.setNamedCredential({ name: prefix + name, url });
    }
    for (const site of project.remoteSites) {
        if (site.isActive) destinations.allowRemoteSite(site.url);
    }
    return destinations;
}

/** Between transactions nothing of Apex may run: every property of this one is an error. */
const NO_TRANSACTION = new Proxy({} as Transaction, {
    get: (_target, property) => {
        // Asked for around a transaction, to see whether a test runs.
        if (property === 'test') return null;
        throw new Error(`No transaction runs, but its ${String(property)} was asked for.`);
    }
});

import type { Runtime } from './runtime.ts';
import type { RecordError, SObjectValue } from './sobject/index.ts';
import type { SentNotification, TestState, UserContext } from './transaction.ts';
import type { ApexBlob, ApexDatetime } from './values/index.ts';
import type { TypeDescriptor } from './types/index.ts';

/** The world around the org: time, chance and what administrators set up. Implemented by src/host. */
export interface Host {
    readonly clock: Clock;
    readonly random: RandomSource;
    /** A certificate of Certificate and Key Management by its developer name. */
    certificate(developerName: string): SigningCertificate | undefined;
    /** A custom label's text in a language. `namespace` is null for the project's own labels. */
    label(namespace: string | null, name: string, language: string): string | undefined;
    /** Takes what System.debug writes. `level` is a System.LoggingLevel name. */
    debug(level: string, text: string): void;
    readonly addresses: {
        /** `https://local.my.salesforce.com`, without trailing slash. */
        readonly orgDomain: string;
    };
    readonly organization: {
        readonly id: string;
        readonly name: string;
        readonly namespace: string | null;
    };
    readonly cache: PlatformCaches;
    readonly callouts: Callouts;
    readonly jobs: Jobs;
    readonly events: Events;
    readonly notifications: Notifications;
    readonly permissions: Permissions;
    readonly tests: Tests;
    /** What the org uses of its limits, as far as it is counted. */
    usage(): OrgUsage[];
    /** Who somebody is; the context that System.runAs switches to. */
    user(id: string): UserContext;
}

/** One limit of the org. */
export interface OrgUsage {
    /** As `OrgLimits.getMap()` names it: `DataStorageMB`. */
    readonly name: string;
    readonly used: number;
    readonly most: number;
}

/** Who listens to an event, as EventBusSubscriber shows it. */
export interface EventSubscriber {
    readonly trigger: string;
    /** Official name of the event. */
    readonly event: string;
    readonly isInError: boolean;
    readonly retries: number;
    readonly lastError: string | null;
}

export interface Clock {
    /** Milliseconds since 1970-01-01T00:00:00Z. */
    now(): number;
}

export interface RandomSource {
    /** 0 ≤ result < 1 */
    fraction(): number;
    bytes(count: number): Uint8Array;
}

export interface SigningCertificate {
    /** PKCS#8 PEM. */
    readonly privateKeyPem: string;
    /** X.509 or SPKI PEM; what verifies its signatures. */
    readonly publicPem: string;
}

/** An HTTP request of Apex before the org decides where it may go. */
export interface OutgoingRequest {
    readonly method: string;
    /** `https://…` or `callout:Name/path`. */
    readonly endpoint: string;
    readonly headers: readonly (readonly [string, string])[];
    readonly body: Uint8Array | null;
    readonly timeoutMilliseconds: number;
}

export interface IncomingResponse {
    readonly status: number;
    readonly statusText: string;
    readonly headers: readonly (readonly [string, string])[];
    readonly body: Uint8Array;
}

export interface Callouts {
    /**
     * Counts one callout and refuses it after uncommitted work, mocked or not.
     *
     * @throws System.CalloutException as an org does
     */
    admit(rt: Runtime): void;
    /**
     * Sends and waits. Refuses addresses that neither a named credential nor a remote site allows, and
     * everything while a test runs.
     *
     * @throws System.CalloutException as an org does
     */
    send(rt: Runtime, request: OutgoingRequest): IncomingResponse;
}

export interface EnqueueOptions {
    readonly delayMinutes: number;
    readonly maximumStackDepth: number | null;
    readonly signature: string | null;
}

export type CacheArea = 'Org' | 'Session';

/** Platform Cache. Partitions go by their name with or without namespace: `local.default`. */
export interface PlatformCaches {
    has(partition: string): boolean;
    /** null for what is not there, or not any more. */
    get(rt: Runtime, area: CacheArea, partition: string, key: string): unknown;
    /** @param seconds how long it is kept; the platform's own time when null */
    put(
        rt: Runtime,
        area: CacheArea,
        partition: string,
        key: string,
        value: unknown,
        seconds: number | null
    ): void;
    /** Whether it was there. */
    remove(rt: Runtime, area: CacheArea, partition: string, key: string): boolean;
    keys(rt: Runtime, area: CacheArea, partition: string): string[];
}

/** A call of a @future method. */
export interface FutureCall {
    readonly className: string;
    readonly methodName: string;
    /** In emitted code. */
    readonly jsName: string;
    /** As Apex writes them, for messages. */
    readonly parameterTypes: readonly string[];
    readonly allowsCallouts: boolean;
    readonly args: readonly unknown[];
    /** Runs the method's body, later. */
    run(args: readonly unknown[]): void;
}

export interface ScheduleOptions {
    readonly name: string;
    readonly cron: string;
}

export interface Jobs {
    enqueueFuture(rt: Runtime, call: FutureCall): void;
    /** @returns Id of the AsyncApexJob */
    executeBatch(rt: Runtime, batch: object, scope: number): string;
    /** @returns Id of the CronTrigger */
    schedule(rt: Runtime, schedulable: object, options: ScheduleOptions): string;
    /** @returns Id of the CronTrigger */
    scheduleBatch(
        rt: Runtime,
        batch: object,
        options: { name: string; minutes: number; scope: number }
    ): string;
    /** Takes a waiting job out of the queue. */
    abort(rt: Runtime, id: string): void;
    /** @returns Id of the AsyncApexJob */
    enqueueQueueable(rt: Runtime, job: object, options: EnqueueOptions): string;
    /** Attaches a finalizer to the running queueable. */
    attachFinalizer(rt: Runtime, finalizer: object): void;
    /** What the running queueable was enqueued with. */
    currentStackDepth(rt: Runtime): number;
    maximumStackDepth(rt: Runtime): number | null;
    minimumDelayInMinutes(rt: Runtime): number | null;
    /** Runs what a test has enqueued so far; what those enqueue in turn stays. */
    runForTest(rt: Runtime): void;
}

export interface PublishOutcome {
    /** null for a refused event. */
    readonly eventUuid: string | null;
    readonly refusal: RecordError | null;
}

export interface Events {
    /** Publishes events of one type at once or, by its definition, when the transaction commits. */
    publish(
        rt: Runtime,
        events: readonly SObjectValue[],
        /** Told later how publishing ended; see EventBus.EventPublishSuccessCallback. */
        callback?: object | null
    ): PublishOutcome[];
    /** Lets what a test has published so far fail, as Test.getEventBus().fail() does. */
    failForTest(rt: Runtime): void;
    /** Delivers what a test has published so far to the triggers. */
    deliverForTest(rt: Runtime): void;
    /** Every trigger on a platform event, and how it gets on. */
    subscribers(): EventSubscriber[];
}

export interface Notifications {
    /** @throws System.HandledException as Messaging.CustomNotification.send does */
    send(rt: Runtime, notification: SentNotification): void;
}

export interface Permissions {
    hasCustomPermission(userId: string, name: string): boolean;
    /** A user permission by its API name: `SendCustomNotifications`, `ViewAllData`. */
    hasUserPermission(userId: string, name: string): boolean;
}

/** What `Test.…` does to the running test. */
export interface Tests {
    /** Whether the current transaction, or one around it, is a test's. */
    isRunning(rt: Runtime): boolean;
    /** Fresh limits; jobs and events from now on wait for `stop`. */
    start(rt: Runtime, state: TestState): void;
    /** Runs jobs, delivers events, brings the limits of before back. */
    stop(rt: Runtime, state: TestState): void;
    setCreatedDate(id: string, created: ApexDatetime): void;
    /** What a static resource holds; null when there is none of that name, or it is a folder. */
    staticResource(name: string): ApexBlob | null;
    /** Brings a permission set group up to date after its components have changed. */
    calculatePermissionSetGroup(rt: Runtime, id: string): void;
    createStub(rt: Runtime, type: TypeDescriptor, provider: object): object;
}

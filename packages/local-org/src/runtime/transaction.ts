import type { SObjectValue } from './sobject/index.ts';
import type { ApexException, ApexList, ApexMap } from './values/index.ts';

/** One Apex transaction. Made and swapped by src/host. */
export interface Transaction {
    readonly requestId: string;
    /** A System.Quiddity name. */
    readonly quiddity: string;
    readonly isTest: boolean;
    readonly isAsync: boolean;
    /** Who runs; System.runAs swaps it. */
    user: UserContext;
    /** Test.startTest and stopTest swap it. */
    limits: LimitCounters;
    /** Static state of user classes by canonical class name, created on first use. */
    readonly statics: Map<string, unknown>;
    /** Sharing mode of the running class, innermost last. */
    readonly sharing: SharingMode[];
    /** How far the package's install script is: inside, it may enter no class that is declared `with sharing`. */
    installing: 'no' | 'entering' | 'inside';
    /** In order of time; those after one that is rolled back to are of no more use. */
    readonly savepoints: { isReleased: boolean }[];
    /** Triggers that run, innermost last. */
    readonly triggers: TriggerContext[];
    /** The request and response of an Apex REST call; null values where there is none. */
    readonly rest: { request: unknown; response: unknown };
    /** What a test method keeps; null outside tests. */
    readonly test: TestState | null;
    /** DML, publishing or enqueueing that is not committed: no callout may follow. */
    readonly hasUncommittedWork: boolean;
    /** Why Apex may not call out here; null where it may. */
    readonly calloutRefusal: string | null;
    /** How long callouts have waited for their answers. */
    waitedMilliseconds: number;
    /**
     * Does something once the transaction has been committed; forgotten when it is rolled back.
     *
     * @param undo told when it is forgotten, because of a rollback to an earlier savepoint
     */
    afterCommit(effect: () => void, undo?: () => void): void;
    /** How much waits for the commit. */
    readonly effectCount: number;
    /** Forgets what was added since `effectCount` was `count`. */
    dropEffects(count: number): void;
}

export type SharingMode = 'with' | 'without' | 'inherited';

export interface UserContext {
    /** 18 characters. */
    readonly id: string;
    readonly name: string;
    readonly userName: string;
    readonly email: string;
    readonly firstName: string | null;
    readonly lastName: string;
    readonly profileId: string;
    readonly roleId: string | null;
    /** As `UserInfo.getUserType()` names it: `Standard`, `Guest`, `AutomatedProcess`. */
    readonly userType: string;
    /** `en_US` */
    readonly locale: string;
    /** `en_US` */
    readonly language: string;
    /** IANA name: `America/Los_Angeles`. */
    readonly timeZone: string;
}

/** Governor limits by the name of their Limits method without `get`: `Queries`, `DmlStatements`, `CpuTime`. */
export interface LimitCounters {
    used(limit: string): number;
    allowed(limit: string): number;
    /**
     * Counts, and throws System.LimitException ("Too many SOQL queries: 101") past the limit.
     *
     * @param by defaults to 1
     */
    count(limit: string, by?: number): void;
    /**
     * Refuses one value that alone is larger than the whole heap. What the rest of the heap holds is not
     * measured.
     *
     * @throws System.LimitException "Apex heap size too large: 7000000"
     */
    holdInHeap(bytes: number): void;
}

/** What `Trigger.…` answers while a trigger runs. */
export interface TriggerContext {
    readonly object: string;
    readonly operation:
        | 'BEFORE_INSERT'
        | 'BEFORE_UPDATE'
        | 'BEFORE_DELETE'
        | 'AFTER_INSERT'
        | 'AFTER_UPDATE'
        | 'AFTER_DELETE'
        | 'AFTER_UNDELETE';
    readonly newList: ApexList | null;
    readonly oldList: ApexList | null;
    readonly newMap: ApexMap | null;
    readonly oldMap: ApexMap | null;
    readonly size: number;
    /** Set while the trigger of a platform event runs. */
    readonly eventDelivery: EventDelivery | null;
}

/** What EventBus.TriggerContext answers and is told. */
export interface EventDelivery {
    readonly retries: number;
    readonly lastError: string | null;
    resumeCheckpoint: string | null;
}

/** What `Test.…` remembers within one test method. */
export interface TestState {
    /** The HttpCalloutMock; null until Test.setMock. */
    calloutMock: unknown;
    /** `started` between Test.startTest and Test.stopTest. */
    phase: 'before' | 'started' | 'stopped';
    /** `@IsTest(SeeAllData=true)` */
    readonly seesAllData: boolean;
    /** Limits set aside by startTest. */
    outerLimits: LimitCounters | null;
    /** Ids that Test.setFixedSearchResults names. */
    fixedSearchResults: readonly string[];
    /** Custom notifications sent, which an org cannot show to a test and the runner reports. */
    readonly notifications: SentNotification[];
}

export interface SentNotification {
    readonly typeId: string;
    readonly title: string;
    readonly body: string;
    readonly targetId: string | null;
    readonly targetPageRef: string | null;
    readonly senderId: string | null;
    readonly recipientIds: readonly string[];
}

/** How a job or a test method ended. */
export interface ApexOutcome {
    readonly exception: ApexException | null;
}

/** Delivered events, as their trigger or a subscriber gets them. */
export interface DeliveredEvent {
    readonly replayId: string;
    readonly record: SObjectValue;
}

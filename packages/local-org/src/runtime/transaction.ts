/** One Apex transaction. Made and swapped by src/host. */
export interface Transaction {
    readonly requestId: string;
    readonly quiddity: string;
    readonly isTest: boolean;
    /** Who runs; System.runAs swaps it. */
    user: UserContext;
    readonly limits: LimitCounters;
    /** Static state of user classes by canonical class name, created on first use. */
    readonly statics: Map<string, unknown>;
    /** Sharing mode of the running class, innermost last. */
    readonly sharing: SharingMode[];
}

export type SharingMode = 'with' | 'without' | 'inherited';

export interface UserContext {
    /** 18 characters. */
    readonly id: string;
    readonly name: string;
    readonly profileId: string;
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
}

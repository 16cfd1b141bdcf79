import type {
    LimitCounters,
    SharingMode,
    TestState,
    Transaction,
    TriggerContext,
    UserContext
} from '../../runtime/runtime.ts';

export interface TransactionOptions {
    readonly requestId: string;
    /** A System.Quiddity name. */
    readonly quiddity: string;
    readonly isAsync: boolean;
    readonly user: UserContext;
    readonly test: TestState | null;
    /** See Transaction. */
    readonly calloutRefusal?: string | null;
    readonly limits: LimitCounters;
    /** Shared between a test method and the jobs that run inside it; new otherwise. */
    readonly statics?: Map<string, unknown>;
}

/** What waits for the commit. */
interface Effect {
    readonly apply: () => void;
    readonly undo: () => void;
}

/** What a callout must not follow: counters that only grow with uncommitted work. */
const UNCOMMITTED = ['DmlStatements', 'QueueableJobs', 'FutureCalls', 'PublishImmediateDml'];

/** The state of one Apex transaction. Knows nothing of how it begins or ends. */
export class ApexTransaction implements Transaction {
    readonly requestId: string;
    readonly quiddity: string;
    readonly isAsync: boolean;
    readonly isTest: boolean;
    readonly test: TestState | null;
    readonly calloutRefusal: string | null;
    user: UserContext;
    limits: LimitCounters;
    readonly statics: Map<string, unknown>;
    readonly sharing: SharingMode[] = [];
    installing: Transaction['installing'] = 'no';
    readonly savepoints: { isReleased: boolean }[] = [];
    readonly triggers: TriggerContext[] = [];
    readonly rest: { request: unknown; response: unknown } = { request: null, response: null };
    waitedMilliseconds = 0;
    private effects: Effect[] = [];

    constructor(options: TransactionOptions) {
        this.requestId = options.requestId;
        this.quiddity = options.quiddity;
        this.isAsync = options.isAsync;
        this.isTest = options.test !== null;
        this.test = options.test;
        this.calloutRefusal = options.calloutRefusal ?? null;
        this.user = options.user;
        this.limits = options.limits;
        this.statics = options.statics ?? new Map();
    }

    get hasUncommittedWork(): boolean {
        return UNCOMMITTED.some((counter) => this.limits.used(counter) > 0);
    }

    afterCommit(apply: () => void, undo: () => void = () => undefined): void {
        this.effects.push({ apply, undo });
    }

    get effectCount(): number {
        return this.effects.length;
    }

    dropEffects(count: number): void {
        for (const { undo } of this.effects.splice(count).reverse()) undo();
    }

    /** Hands over what was to happen after the commit, once. */
    takeEffects(): (() => void)[] {
        const effects = this.effects;
        this.effects = [];
        return effects.map(({ apply }) => apply);
    }
}

import { ApexException } from '../../runtime/values/index.ts';
import type { Runtime, TestState, UserContext } from '../../runtime/runtime.ts';
import { allowances, GovernorLimits } from '../limits/index.ts';
import { ApexTransaction } from './ApexTransaction.ts';
import { countersOf } from './TransactionUsage.ts';
import type { TransactionUsage } from './TransactionUsage.ts';

export interface RunOptions {
    readonly user: UserContext;
    /** See TransactionUsage; the quiddity when left out. */
    readonly what?: string | undefined;
    /** A System.Quiddity name. */
    readonly quiddity: string;
    readonly isAsync: boolean;
    /** Why callouts are refused; they are not when left out. */
    readonly calloutRefusal?: string | undefined;
}

/** Begins and ends transactions: one at a time, all or nothing. */
export class TransactionRunner {
    private readonly rt: Runtime;
    private count = 0;
    /** Told what each transaction outside tests took. */
    onEnd: (usage: TransactionUsage) => void = () => undefined;

    constructor(rt: Runtime) {
        this.rt = rt;
    }

    /**
     * Runs work in a transaction of its own. When it throws, everything is undone and nothing of what it
     * had put off until the commit happens.
     */
    run<T>(options: RunOptions, work: () => T): T {
        return this.within(this.open(options, null), () => {
            const { database } = this.rt;
            const start = database.savepoint();
            const transaction = this.rt.transaction as ApexTransaction;
            const begin = performance.now();
            let committed = false;
            try {
                const result = work();
                database.commit();
                committed = true;
                return { result, effects: transaction.takeEffects() };
            } catch (error) {
                database.rollback(start);
                database.commit();
                throw error;
            } finally {
                this.onEnd(usageOf(transaction, options, begin, committed));
            }
        });
    }

    /**
     * Runs work inside a test as if in a transaction of its own: own limits, undone when it throws, but
     * never committed, and with the test's static variables.
     */
    runInTest<T>(options: RunOptions, work: () => T): T {
        const outer = this.rt.transaction;
        const transaction = this.open(options, outer.test, outer.statics);
        return this.within(transaction, () => {
            const start = this.rt.database.savepoint();
            try {
                return { result: work(), effects: transaction.takeEffects() };
            } catch (error) {
                this.rt.database.rollback(start);
                transaction.dropEffects(0);
                throw error;
            }
        });
    }

    /** Runs a test method (or @TestSetup) from the given state. The caller rolls back what it did. */
    runTest<T>(options: RunOptions, test: TestState, work: () => T): T {
        const transaction = this.open(options, test);
        return this.within(transaction, () => ({ result: work(), effects: [] }));
    }

    limits(isAsync: boolean, quiddity: string): GovernorLimits {
        return new GovernorLimits(
            allowances(isAsync, quiddity),
            (message) => new ApexException('System.LimitException', message)
        );
    }

    private open(
        options: RunOptions,
        test: TestState | null,
        statics?: Map<string, unknown>
    ): ApexTransaction {
        this.count++;
        return new ApexTransaction({
            ...options,
            test,
            requestId: `REQ${String(this.count).padStart(10, '0')}`,
            calloutRefusal: options.calloutRefusal ?? null,
            limits: this.limits(options.isAsync, options.quiddity),
            ...(statics === undefined ? {} : { statics })
        });
    }

    private within<T>(
        transaction: ApexTransaction,
        work: () => { result: T; effects: (() => void)[] }
    ): T {
        const outer = this.rt.transaction;
        this.rt.transaction = transaction;
        let done: { result: T; effects: (() => void)[] };
        try {
            done = work();
        } finally {
            this.rt.transaction = outer;
        }
        for (const effect of done.effects) effect();
        return done.result;
    }
}

function usageOf(
    transaction: ApexTransaction,
    { what, quiddity }: RunOptions,
    begin: number,
    committed: boolean
): TransactionUsage {
    const { waitedMilliseconds } = transaction;
    return {
        what: what ?? quiddity,
        quiddity,
        committed,
        milliseconds: performance.now() - begin - waitedMilliseconds,
        waitedMilliseconds,
        ...countersOf(transaction.limits)
    };
}

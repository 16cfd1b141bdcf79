import type { AdjustableClock, TransactionUsage } from '../../host/index.ts';
import { OrgRefusal } from '../../contract/index.ts';
import type { Org } from '../Org.ts';
import type { ClockState, NumberedUsage, OrgControl } from '../OrgControl.ts';
import type { Pump } from '../Pump.ts';

/** Enough for a storm of webhooks, and some megabytes at most. */
const TRANSACTIONS_KEPT = 20_000;

/** Moves the org's time and tells what its transactions took. */
export function controlService(org: Org, pump: Pump, clock: AdjustableClock): OrgControl {
    const log = new UsageLog();
    org.transactions.onEnd = (usage) => log.add(usage);
    const state = (): ClockState => {
        const next = org.jobs.nextStart();
        return {
            now: new Date(clock.now()).toISOString(),
            aheadSeconds: clock.aheadBy / 1000,
            nextJob: next === null ? null : new Date(next).toISOString()
        };
    };
    return {
        clock: async () => state(),
        advanceClock: async (seconds) => {
            if (!Number.isFinite(seconds) || seconds < 0) {
                throw new OrgRefusal(
                    400,
                    'INVALID_CLOCK',
                    `"advanceSeconds" must be a number, 0 or more, not ${JSON.stringify(seconds)}.`
                );
            }
            await pump.advance(clock, seconds * 1000);
            return state();
        },
        transactions: async (after) => log.after(after)
    };
}

class UsageLog {
    private kept: NumberedUsage[] = [];
    private count = 0;

    add(usage: TransactionUsage): void {
        this.count++;
        this.kept.push({ number: this.count, ...usage });
        // Cut in large pieces: moving the whole list at each transaction would cost more than the list.
        if (this.kept.length >= 2 * TRANSACTIONS_KEPT) {
            this.kept = this.kept.slice(-TRANSACTIONS_KEPT);
        }
    }

    after(number: number): NumberedUsage[] {
        return this.kept.slice(-TRANSACTIONS_KEPT).filter((each) => each.number > number);
    }
}

import type { Runtime } from '../../runtime/runtime.ts';
import { ApexDatetime } from '../../runtime/values/index.ts';
import type { SystemRecords } from '../SystemRecords.ts';
import { CronError, CronExpression } from './CronExpression.ts';

/** Apex Developer Guide, Apex Scheduler: scheduled at one time. */
const MOST_SCHEDULED = 100;
/** CronJobDetail.JobType: Scheduled Apex. */
const SCHEDULED_APEX = '7';

/** The rows of scheduled jobs: CronTrigger and CronJobDetail. */
export class CronTable {
    private readonly records: SystemRecords;

    constructor(records: SystemRecords) {
        this.records = records;
    }

    /**
     * Reads a cron expression.
     *
     * @returns the function that tells each next start in the running user's time zone
     * @throws System.StringException for an expression that is none
     */
    nextOf(rt: Runtime, cron: string): (after: number) => number | null {
        return this.nextIn(rt, cron, rt.transaction.user.timeZone);
    }

    /** As `nextOf`, in a time zone by its IANA name. */
    nextIn(rt: Runtime, cron: string, timeZone: string): (after: number) => number | null {
        try {
            const expression = new CronExpression(cron);
            return (after) => expression.next(after, timeZone, rt.timeZones);
        } catch (error) {
            if (!(error instanceof CronError)) throw error;
            throw rt.exception('System.StringException', error.message);
        }
    }

    /**
     * @param cron null for a batch that starts once
     * @param start milliseconds since 1970
     * @returns id of the CronTrigger
     */
    insert(rt: Runtime, name: string, cron: string | null, start: number): string {
        const scheduled = this.records.where('CronJobDetail', 'JobType', SCHEDULED_APEX);
        if (scheduled.some((row) => row.value('Name') === name)) {
            throw rt.exception(
                'System.AsyncException',
                `The Apex job named "${name}" is already scheduled for execution.`
            );
        }
        if (scheduled.length >= MOST_SCHEDULED) {
            throw rt.exception(
                'System.LimitException',
                `You have exceeded the maximum number (${MOST_SCHEDULED}) of Apex scheduled jobs.`
            );
        }
        const { user } = rt.transaction;
        return this.records.insert('CronTrigger', {
            CronJobDetailId: this.records.insert('CronJobDetail', {
                Name: name,
                JobType: SCHEDULED_APEX
            }),
            CronExpression: cron,
            NextFireTime: new ApexDatetime(start),
            StartTime: new ApexDatetime(rt.host.clock.now()),
            State: 'WAITING',
            TimesTriggered: 0,
            OwnerId: user.id,
            TimeZoneSidKey: user.timeZone
        });
    }

    /** @throws System.AsyncException when the expression never comes true */
    firstStart(rt: Runtime, name: string, next: (after: number) => number | null): number {
        const start = next(rt.host.clock.now());
        if (start !== null) return start;
        throw rt.exception(
            'System.AsyncException',
            `Based on configured schedule, the given trigger '${name}' will never fire.`
        );
    }

    /** What changes in the row of a job that has run. */
    fired(id: string, at: number, next: number | null): Record<string, unknown> {
        const times = (this.records.byId(id)?.value('TimesTriggered') as number | null) ?? 0;
        return {
            TimesTriggered: times + 1,
            PreviousFireTime: new ApexDatetime(at),
            NextFireTime: next === null ? null : new ApexDatetime(next),
            State: next === null ? 'DELETED' : 'WAITING'
        };
    }

    /** Ids of scheduled work that still waits, by its rows. */
    waitingIds(): string[] {
        return this.records
            .where('CronTrigger', 'State', 'WAITING')
            .map((row) => String(row.value('Id')));
    }

    remove(id: string): void {
        const detail = this.records.byId(id)?.value('CronJobDetailId') as string | null;
        this.records.remove(id);
        if (detail !== null) this.records.remove(detail);
    }
}

import type { SObjectValue } from '../../sobject/index.ts';
import type { Runtime } from '../../runtime.ts';
import { ApexDatetime, ApexTime, DAY_MILLISECONDS } from '../../values/index.ts';
import { definePlatformType } from '../definePlatformType.ts';
import { typeToken } from '../data/index.ts';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
/** 1970-01-01 was a Thursday. */
const FIRST_WEEKDAY = 4;
/** Hours that open on no day of the week never open. */
const LONGEST_SEARCH_DAYS = 8;

/** One stretch of time in which the business is open, in milliseconds since 1970. */
interface Opening {
    readonly from: number;
    readonly until: number;
}

/** The opening times of a week, in their own time zone. Holidays are not looked at. */
class WeekOfHours {
    private readonly rt: Runtime;
    private readonly row: SObjectValue;
    private readonly zone: string;

    constructor(rt: Runtime, id: string | null) {
        const { object } = typeToken(rt, 'BusinessHours');
        const row = rt.database.allRows(object).find((each) => each.id === id);
        if (row === undefined) {
            throw rt.exception(
                'System.InvalidParameterValueException',
                `Invalid business hours ID: ${id ?? 'null'}`
            );
        }
        this.rt = rt;
        this.row = row;
        this.zone = String(row.value('TimeZoneSidKey') ?? 'GMT');
    }

    /** The stretch that a moment lies in, or the next one; undefined when there is none. */
    openingFrom(moment: number): Opening | undefined {
        const { timeZones } = this.rt;
        const { epochDay } = timeZones.wallClock(this.zone, moment).date;
        for (let day = epochDay; day < epochDay + LONGEST_SEARCH_DAYS; day++) {
            const opening = this.openingOn(day);
            if (opening !== undefined && opening.until > moment) return opening;
        }
        return undefined;
    }

    private openingOn(epochDay: number): Opening | undefined {
        const weekday = DAYS[(((epochDay + FIRST_WEEKDAY) % 7) + 7) % 7] ?? '';
        const start = this.row.value(`${weekday}StartTime`);
        const end = this.row.value(`${weekday}EndTime`);
        if (!(start instanceof ApexTime) || !(end instanceof ApexTime)) return undefined;
        // Midnight as the end is the end of the day: from midnight to midnight is open all day.
        const until = end.milliseconds === 0 ? DAY_MILLISECONDS : end.milliseconds;
        return {
            from: this.momentOf(epochDay, start.milliseconds),
            until: this.momentOf(epochDay, until)
        };
    }

    private momentOf(epochDay: number, milliseconds: number): number {
        const isNextDay = milliseconds === DAY_MILLISECONDS;
        return this.rt.timeZones.momentOf(
            this.zone,
            isNextDay ? epochDay + 1 : epochDay,
            isNextDay ? 0 : milliseconds
        );
    }
}

function isWithin(rt: Runtime, id: string | null, moment: ApexDatetime): boolean {
    const now = moment.epochMilliseconds;
    const opening = new WeekOfHours(rt, id).openingFrom(now);
    return opening !== undefined && opening.from <= now;
}

function nextStartDate(rt: Runtime, id: string | null, moment: ApexDatetime): ApexDatetime | null {
    const now = moment.epochMilliseconds;
    const opening = new WeekOfHours(rt, id).openingFrom(now);
    return opening === undefined ? null : new ApexDatetime(Math.max(now, opening.from));
}

/** Milliseconds of open time between two moments; negative when the second is the earlier one. */
function diff(rt: Runtime, id: string | null, start: ApexDatetime, end: ApexDatetime): bigint {
    const [from, until] = [start.epochMilliseconds, end.epochMilliseconds];
    if (from > until) return -diff(rt, id, end, start);
    const week = new WeekOfHours(rt, id);
    let total = 0;
    let opening = week.openingFrom(from);
    while (opening !== undefined && opening.from < until) {
        total += Math.min(opening.until, until) - Math.max(opening.from, from);
        opening = week.openingFrom(opening.until);
    }
    return BigInt(total);
}

/** The moment by which that much open time has passed. */
function add(
    rt: Runtime,
    id: string | null,
    start: ApexDatetime,
    interval: bigint
): ApexDatetime | null {
    const week = new WeekOfHours(rt, id);
    let left = Number(interval);
    let moment = start.epochMilliseconds;
    for (;;) {
        const opening = week.openingFrom(moment);
        if (opening === undefined) return null;
        moment = Math.max(moment, opening.from);
        if (moment + left <= opening.until) return new ApexDatetime(moment + left);
        left -= opening.until - moment;
        moment = opening.until;
    }
}

/** Source: Apex Reference Guide, "BusinessHours Class". */
export const businessHours = definePlatformType({
    name: 'System.BusinessHours',
    statics: { add, addGmt: add, diff, isWithin, nextStartDate }
});

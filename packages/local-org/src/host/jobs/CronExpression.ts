import type { TimeZones } from '../../runtime/time/index.ts';

const DAY = 86_400_000;
/** Quartz gives up on years after this one; so does the platform. */
const LAST_YEAR = 2099;
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const WEEKDAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

/** What is wrong with a cron expression. */
export class CronError extends Error {}

/** A day by its calendar. */
interface Day {
    readonly year: number;
    /** 1 to 12 */
    readonly month: number;
    readonly day: number;
    /** 1 (Sunday) to 7 */
    readonly weekday: number;
    readonly daysInMonth: number;
}

type DayTest = (day: Day) => boolean;

/**
 * Seconds, minutes, hours, day of month, month, day of week and, if given, year. Seconds and minutes are
 * plain numbers: nothing runs more often than hourly. Source: Apex Reference Guide, System.schedule.
 */
export class CronExpression {
    private readonly second: number;
    private readonly minute: number;
    private readonly hours: readonly number[];
    private readonly months: ReadonlySet<number>;
    private readonly years: ReadonlySet<number> | null;
    private readonly isDayOfMonth: DayTest;
    private readonly isDayOfWeek: DayTest;

    /** @throws CronError */
    constructor(text: string) {
        const parts = text.trim().toUpperCase().split(/\s+/);
        const [seconds = '', minutes = '', hours = '', days = '', months = '', weekdays = ''] =
            parts;
        if (parts.length < 6 || parts.length > 7) {
            throw new CronError(`Illegal cron expression format: ${text}`);
        }
        if (!/^\d+$/.test(seconds) || !/^\d+$/.test(minutes)) {
            throw new CronError(`Seconds and minutes must be specified as integers: ${text}`);
        }
        if ((days === '?') === (weekdays === '?')) {
            throw new CronError(
                days === '?'
                    ? "'?' can only be specified for Day-of-Month -OR- Day-of-Week."
                    : 'Support for specifying both a day-of-week AND a day-of-month parameter is not implemented.'
            );
        }
        this.second = within(Number(seconds), 0, 59, text);
        this.minute = within(Number(minutes), 0, 59, text);
        this.hours = [...numbers(hours, 0, 23, [], text)].sort((one, other) => one - other);
        this.months = numbers(months, 1, 12, MONTHS, text);
        const year = parts[6] ?? '*';
        this.years = year === '*' ? null : numbers(year, 1970, LAST_YEAR, [], text);
        this.isDayOfMonth = dayOfMonth(days, text);
        this.isDayOfWeek = dayOfWeek(weekdays, text);
    }

    /**
     * The first start after a moment, in the time zone of who scheduled it.
     *
     * @param after milliseconds since 1970-01-01T00:00:00Z
     * @returns null when there is none
     */
    next(after: number, zone: string, zones: TimeZones): number | null {
        const today = zones.wallClock(zone, after).date.epochDay;
        for (let epochDay = today; ; epochDay++) {
            const day = dayOf(epochDay);
            if (day.year > LAST_YEAR) return null;
            if (!this.takes(day)) continue;
            for (const hour of this.hours) {
                const time = (hour * 3600 + this.minute * 60 + this.second) * 1000;
                const moment = zones.momentOf(zone, epochDay, time);
                if (moment > after) return moment;
            }
        }
    }

    private takes(day: Day): boolean {
        return (
            this.months.has(day.month) &&
            (this.years === null || this.years.has(day.year)) &&
            this.isDayOfMonth(day) &&
            this.isDayOfWeek(day)
        );
    }
}

function dayOf(epochDay: number): Day {
    const date = new Date(epochDay * DAY);
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
    return {
        year,
        month: month + 1,
        day: date.getUTCDate(),
        weekday: date.getUTCDay() + 1,
        daysInMonth: new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
    };
}

function dayOfMonth(field: string, text: string): DayTest {
    if (field === '?' || field === '*') return () => true;
    if (field === 'L') return ({ day, daysInMonth }) => day === daysInMonth;
    const weekday = /^(\d+|L)W$/.exec(field)?.[1];
    if (weekday !== undefined) {
        return (each) => each.day === nearestWeekday(weekday, each, text);
    }
    const days = numbers(field, 1, 31, [], text);
    return ({ day }) => days.has(day);
}

/** `15W`: the working day nearest to the 15th within its month. */
function nearestWeekday(field: string, { weekday, day, daysInMonth }: Day, text: string): number {
    const wanted = field === 'L' ? daysInMonth : within(Number(field), 1, 31, text);
    const target = Math.min(wanted, daysInMonth);
    const of = ((((weekday - 1 + target - day) % 7) + 7) % 7) + 1;
    if (of === 7) return target > 1 ? target - 1 : target + 2;
    if (of === 1) return target < daysInMonth ? target + 1 : target - 2;
    return target;
}

function dayOfWeek(field: string, text: string): DayTest {
    if (field === '?' || field === '*') return () => true;
    const numbered = /^([A-Z]{3}|\d)#([1-5])$/.exec(field);
    if (numbered !== null) {
        const [, name = '', count = ''] = numbered;
        const wanted = numberOf(name, 1, 7, WEEKDAYS, text);
        return ({ weekday, day }) => weekday === wanted && Math.ceil(day / 7) === Number(count);
    }
    const last = /^([A-Z]{3}|\d)L$/.exec(field)?.[1];
    if (last !== undefined) {
        const wanted = numberOf(last, 1, 7, WEEKDAYS, text);
        return ({ weekday, day, daysInMonth }) => weekday === wanted && day + 7 > daysInMonth;
    }
    if (field === 'L') return ({ weekday }) => weekday === 7;
    const weekdays = numbers(field, 1, 7, WEEKDAYS, text);
    return ({ weekday }) => weekdays.has(weekday);
}

/** `*`, `3`, `1,3`, `1-5`, `MON-FRI`, `0/6`: all numbers meant. */
function numbers(
    field: string,
    from: number,
    to: number,
    names: readonly string[],
    text: string
): Set<number> {
    const found = new Set<number>();
    for (const part of field.split(',')) {
        const [range = '', step, ...more] = part.split('/');
        const [first = '', second, ...rest] = range.split('-');
        if (more.length > 0 || rest.length > 0) throw illegal(text);
        const start = first === '*' ? from : numberOf(first, from, to, names, text);
        const end =
            second !== undefined
                ? numberOf(second, from, to, names, text)
                : first === '*' || step !== undefined
                  ? to
                  : start;
        const by = step === undefined ? 1 : Number(step);
        if (!Number.isInteger(by) || by < 1) throw illegal(text);
        // FRI-MON goes over the end of the week.
        const span = end >= start ? end - start : end - start + (to - from + 1);
        for (let offset = 0; offset <= span; offset += by) {
            found.add(from + ((start - from + offset) % (to - from + 1)));
        }
    }
    return found;
}

function numberOf(
    name: string,
    from: number,
    to: number,
    names: readonly string[],
    text: string
): number {
    const index = names.indexOf(name);
    if (index >= 0) return index + 1;
    if (!/^\d+$/.test(name)) throw illegal(text);
    return within(Number(name), from, to, text);
}

function within(number: number, from: number, to: number, text: string): number {
    if (number < from || number > to) throw illegal(text);
    return number;
}

function illegal(text: string): CronError {
    return new CronError(`Illegal cron expression format: ${text}`);
}

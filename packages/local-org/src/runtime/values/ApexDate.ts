import { DAY_MILLISECONDS } from './ApexTime.ts';

/** A calendar day without time or zone (proleptic Gregorian calendar). */
export class ApexDate {
    /** Days since 1970-01-01. */
    readonly epochDay: number;

    constructor(epochDay: number) {
        this.epochDay = epochDay;
    }

    /** Lenient like the platform: month 13 is January of the next year, day 0 the day before the first. */
    static of(year: number, month: number, day: number): ApexDate {
        return new ApexDate(epochDayOf(year, month, day));
    }

    private get utc(): Date {
        return new Date(this.epochDay * DAY_MILLISECONDS);
    }

    get year(): number {
        return this.utc.getUTCFullYear();
    }

    /** 1 … 12 */
    get month(): number {
        return this.utc.getUTCMonth() + 1;
    }

    get day(): number {
        return this.utc.getUTCDate();
    }

    /** 0 = Sunday */
    get weekday(): number {
        return this.utc.getUTCDay();
    }
}

/** Days from 1970-01-01 to that day; month and day may lie outside their usual range. */
export function epochDayOf(year: number, month: number, day: number): number {
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    return Math.round(date.getTime() / DAY_MILLISECONDS);
}

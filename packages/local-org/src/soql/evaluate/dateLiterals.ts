import { ApexDate } from '../../runtime/values/index.ts';

/** Days from `start` up to but without `end`. */
export interface DayRange {
    start: ApexDate;
    end: ApexDate;
}

type Unit = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR';

/** Literals without a number: unit, and how far its period is from the current one. */
const FIXED: Readonly<Record<string, readonly [unit: Unit, offset: number]>> = {
    YESTERDAY: ['DAY', -1],
    TODAY: ['DAY', 0],
    TOMORROW: ['DAY', 1],
    LAST_WEEK: ['WEEK', -1],
    THIS_WEEK: ['WEEK', 0],
    NEXT_WEEK: ['WEEK', 1],
    LAST_MONTH: ['MONTH', -1],
    THIS_MONTH: ['MONTH', 0],
    NEXT_MONTH: ['MONTH', 1],
    LAST_QUARTER: ['QUARTER', -1],
    THIS_QUARTER: ['QUARTER', 0],
    NEXT_QUARTER: ['QUARTER', 1],
    LAST_YEAR: ['YEAR', -1],
    THIS_YEAR: ['YEAR', 0],
    NEXT_YEAR: ['YEAR', 1],
    LAST_FISCAL_QUARTER: ['QUARTER', -1],
    THIS_FISCAL_QUARTER: ['QUARTER', 0],
    NEXT_FISCAL_QUARTER: ['QUARTER', 1],
    LAST_FISCAL_YEAR: ['YEAR', -1],
    THIS_FISCAL_YEAR: ['YEAR', 0],
    NEXT_FISCAL_YEAR: ['YEAR', 1]
};

/**
 * The days that a date literal stands for. The fiscal year is the calendar year, weeks start on Sunday.
 * Source: SOQL and SOSL Reference, "Date Formats and Date Literals in WHERE".
 *
 * @param n of `LAST_N_DAYS:n`; null for literals without a number
 * @param today in the user's time zone
 * @returns undefined when there is no such literal
 */
export function dayRange(name: string, n: number | null, today: ApexDate): DayRange | undefined {
    const fixed = FIXED[name];
    if (fixed !== undefined) return period(today, fixed[0], fixed[1], fixed[1]);
    if (name === 'LAST_90_DAYS') return { start: plusDays(today, -90), end: plusDays(today, 1) };
    if (name === 'NEXT_90_DAYS') return { start: plusDays(today, 1), end: plusDays(today, 91) };
    const match = /^(LAST|NEXT)_N_(?:FISCAL_)?(DAY|WEEK|MONTH|QUARTER|YEAR)S$/.exec(name);
    if (match !== null && n !== null) {
        const unit = match[2] as Unit;
        if (match[1] === 'NEXT') return period(today, unit, 1, n);
        // LAST_N_DAYS includes today, the longer units leave the current period out.
        if (unit === 'DAY') return { start: plusDays(today, -n), end: plusDays(today, 1) };
        return period(today, unit, -n, -1);
    }
    const ago = /^N_(?:FISCAL_)?(DAY|WEEK|MONTH|QUARTER|YEAR)S_AGO$/.exec(name);
    if (ago !== null && n !== null) return period(today, ago[1] as Unit, -n, -n);
    return undefined;
}

/** From the start of one period to the end of another, both counted from the current one. */
function period(today: ApexDate, unit: Unit, first: number, last: number): DayRange {
    return { start: startOf(today, unit, first), end: startOf(today, unit, last + 1) };
}

function startOf(today: ApexDate, unit: Unit, offset: number): ApexDate {
    switch (unit) {
        case 'DAY':
            return plusDays(today, offset);
        case 'WEEK':
            return plusDays(today, offset * 7 - today.weekday);
        case 'MONTH':
            return ApexDate.of(today.year, today.month + offset, 1);
        case 'QUARTER':
            return ApexDate.of(
                today.year,
                3 * Math.floor((today.month - 1) / 3) + 1 + 3 * offset,
                1
            );
        case 'YEAR':
            return ApexDate.of(today.year + offset, 1, 1);
    }
}

function plusDays(date: ApexDate, days: number): ApexDate {
    return new ApexDate(date.epochDay + days);
}

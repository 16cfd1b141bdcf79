import { ApexDate } from '../../values/index.ts';

/** 28 … 31; the month may lie outside 1 … 12. */
export function daysInMonth(year: number, month: number): number {
    return ApexDate.of(year, month + 1, 0).day;
}

export function isLeapYear(year: number): boolean {
    return daysInMonth(year, 2) === 29;
}

/** The same day of another month, or its last day when it is shorter. */
export function addMonths(date: ApexDate, months: number): ApexDate {
    const first = ApexDate.of(date.year, date.month + months, 1);
    const day = Math.min(date.day, daysInMonth(first.year, first.month));
    return ApexDate.of(first.year, first.month, day);
}

export function dayOfYear(date: ApexDate): number {
    return date.epochDay - ApexDate.of(date.year, 1, 1).epochDay + 1;
}

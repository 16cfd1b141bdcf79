import locale from '@salesforce/i18n/locale';
import { fill } from 'c/messageFormat';
import secondsLabel from '@salesforce/label/c.setupUsage_Seconds';
import minutesLabel from '@salesforce/label/c.setupUsage_Minutes';
import hoursLabel from '@salesforce/label/c.setupUsage_Hours';
import percentLabel from '@salesforce/label/c.setupUsage_Percent';

const PER_MINUTE = 60;
const PER_HOUR = 3600;

/** A number as the administrator writes it. */
export function numberOf(value: number): string {
    return new Intl.NumberFormat(locale).format(value);
}

/**
 * A day as the administrator writes it.
 *
 * @param day As 2026-11-17; it belongs to no time zone.
 */
export function dayOf(day: string | undefined): string {
    return day
        ? new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(
              new Date(`${day}T00:00:00Z`)
          )
        : '';
}

/** How long something takes, in two units at most; nothing for nothing. */
export function durationOf(seconds: number | undefined): string {
    if (typeof seconds !== 'number') {
        return '';
    }
    if (seconds < PER_MINUTE) {
        return fill(secondsLabel, numberOf(seconds));
    }
    const minutes = Math.round(seconds / PER_MINUTE);
    return seconds < PER_HOUR
        ? fill(minutesLabel, numberOf(minutes))
        : fill(hoursLabel, numberOf(Math.floor(minutes / PER_MINUTE)), minutes % PER_MINUTE);
}

/** A part of something, also in per cent. */
export function shareOf(part: number, whole: number): string {
    return whole === 0
        ? numberOf(part)
        : fill(percentLabel, numberOf(part), Math.round((part / whole) * 100));
}

/** An amount of money; the currency is Vonage's. */
export function moneyOf(amount: number, currency: string): string {
    return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount);
}

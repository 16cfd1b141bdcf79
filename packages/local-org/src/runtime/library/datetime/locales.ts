import type { Runtime } from '../../runtime.ts';

/** The running user's locale as JavaScript wants it: `en_GB` is `en-GB`. */
export function userLocale(rt: Runtime): string {
    return rt.transaction.user.locale.replaceAll('_', '-');
}

type DateStyle = Pick<Intl.DateTimeFormatOptions, 'dateStyle' | 'timeStyle'>;

/**
 * A moment in the locale's short date format, but with four digits of the year as the platform has it.
 *
 * @param style which of date and time, and how long
 */
// knowledge, not documented: that it is the CLDR format otherwise
export function localeText(
    locale: string,
    zone: string,
    epochMilliseconds: number,
    style: DateStyle
): string {
    const year = new Intl.DateTimeFormat('en-US', { timeZone: zone, year: 'numeric' });
    return new Intl.DateTimeFormat(locale, { timeZone: zone, ...style })
        .formatToParts(epochMilliseconds)
        .map((part) => (part.type === 'year' ? year.format(epochMilliseconds) : part.value))
        .join('')
        .replaceAll('\u202f', ' ');
}

/** The order of day, month and year in the locale's short date: `['month', 'day', 'year']`. */
export function dateOrder(locale: string): string[] {
    return new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone: 'UTC' })
        .formatToParts(0)
        .map((part) => part.type)
        .filter((type) => type === 'day' || type === 'month' || type === 'year');
}

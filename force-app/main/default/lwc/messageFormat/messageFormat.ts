import locale from '@salesforce/i18n/locale';
import timeZone from '@salesforce/i18n/timeZone';
import today from '@salesforce/label/c.conversationThread_Today';
import yesterday from '@salesforce/label/c.conversationThread_Yesterday';

const MS_PER_DAY = 24 * 60 * 60 * 1000;
const BYTES_PER_STEP = 1024;
const SIZE_UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];

/** Building a formatter costs more than using it, and a thread formats hundreds of moments. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * Puts values into a label.
 *
 * @param label Label with {0}, {1}…
 * @param values What to put there.
 */
export function fill(label: string, ...values: (string | number)[]): string {
    return label.replace(/\{(\d+)\}/g, (place, index: string) =>
        String(values[Number(index)] ?? place)
    );
}

/**
 * The user's calendar day of a moment, to compare with another.
 *
 * @param moment ISO 8601.
 */
export function dayKey(moment: string): string {
    return format(moment, { year: 'numeric', month: '2-digit', day: '2-digit' });
}

/**
 * The day as a divider shows it: today, yesterday, or weekday and date.
 *
 * @param moment ISO 8601.
 * @param now The present, in milliseconds.
 */
export function dayLabel(moment: string, now: number): string {
    const day = dayKey(moment);
    if (day === dayKey(new Date(now).toISOString())) {
        return today;
    }
    if (day === dayKey(new Date(now - MS_PER_DAY).toISOString())) {
        return yesterday;
    }
    return format(moment, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/**
 * Hour and minute in the user's time zone.
 *
 * @param moment ISO 8601.
 */
export function timeLabel(moment: string): string {
    return format(moment, { hour: 'numeric', minute: '2-digit' });
}

/**
 * Day and time in full.
 *
 * @param moment ISO 8601.
 */
export function fullTimeLabel(moment: string): string {
    return format(moment, { dateStyle: 'full', timeStyle: 'medium' });
}

/**
 * Day and time, short.
 *
 * @param moment ISO 8601.
 */
export function shortTimeLabel(moment: string): string {
    return format(moment, { dateStyle: 'medium', timeStyle: 'short' });
}

/**
 * Size of a file as people read it.
 *
 * @param bytes Number of bytes; nothing for a file whose size is not known.
 */
export function sizeLabel(bytes: number | undefined): string {
    if (bytes === undefined) {
        return '';
    }
    const steps = bytes > 0 ? Math.floor(Math.log(bytes) / Math.log(BYTES_PER_STEP)) : 0;
    const step = Math.min(SIZE_UNITS.length - 1, steps);
    return new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: SIZE_UNITS[step],
        unitDisplay: step === 0 ? 'long' : 'short',
        maximumFractionDigits: step > 1 ? 1 : 0
    }).format(bytes / BYTES_PER_STEP ** step);
}

/**
 * First letters of the first and last name; nothing for a phone number.
 *
 * @param name Name of a person.
 */
export function initials(name: string | undefined): string {
    const words = (name ?? '').split(/\s+/).filter((word) => /^\p{L}/u.test(word));
    const ends = words.length > 1 ? [words[0], words[words.length - 1]] : words;
    return ends.map((word) => word.charAt(0).toUpperCase()).join('');
}

function format(moment: string, options: Intl.DateTimeFormatOptions): string {
    const key = JSON.stringify(options);
    let formatter = formatters.get(key);
    if (!formatter) {
        formatter = new Intl.DateTimeFormat(locale, { ...options, timeZone });
        formatters.set(key, formatter);
    }
    return formatter.format(new Date(moment));
}

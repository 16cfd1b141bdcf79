import { padded } from '../../values/index.ts';
import type { Runtime } from '../../runtime.ts';
import type { WallClock } from '../../time/index.ts';
import { dayOfYear } from './calendar.ts';
import { weekOfMonth, weekOfYear } from './weeks.ts';

interface Moment {
    readonly epochMilliseconds: number;
    readonly zone: string;
    readonly locale: string;
    readonly clock: WallClock;
    /** Milliseconds ahead of GMT. */
    readonly offset: number;
}

/**
 * Formats a moment by a pattern of Java's SimpleDateFormat, which Datetime.format takes.
 *
 * @throws System.IllegalArgumentException for letters that Java does not know
 */
export function simpleDateFormat(
    rt: Runtime,
    epochMilliseconds: number,
    pattern: string,
    zone: string,
    locale: string
): string {
    const clock = rt.timeZones.wallClock(zone, epochMilliseconds);
    const offset = rt.timeZones.offset(zone, epochMilliseconds);
    const moment = { epochMilliseconds, zone, locale, clock, offset };
    const quotesClose = (pattern.match(/'/g)?.length ?? 0) % 2 === 0;
    // knowledge, not documented: type and words, which are Java's
    if (!quotesClose) throw rt.exception('System.IllegalArgumentException', 'Unterminated quote');
    return pattern.replace(
        /''|'((?:[^']|'')*)'|([a-zA-Z])\2*/g,
        (whole: string, quoted?: string, letter?: string) => {
            if (letter !== undefined) return field(rt, moment, letter, whole.length);
            return quoted === undefined ? "'" : quoted.replaceAll("''", "'");
        }
    );
}

function field(rt: Runtime, moment: Moment, letter: string, width: number): string {
    const { date, time } = moment.clock;
    switch (letter) {
        case 'y':
        case 'u':
            if (letter === 'u') return padded(date.weekday === 0 ? 7 : date.weekday, width);
            return yearText(date.year, width);
        case 'Y':
            return yearText(weekOfYear(date, moment.locale).year, width);
        case 'M':
        case 'L':
            if (width < 3) return padded(date.month, width);
            return name(moment, { month: width === 3 ? 'short' : 'long' }, 'month');
        case 'd':
            return padded(date.day, width);
        case 'D':
            return padded(dayOfYear(date), width);
        case 'F':
            return padded(Math.floor((date.day - 1) / 7) + 1, width);
        case 'w':
            return padded(weekOfYear(date, moment.locale).week, width);
        case 'W':
            return padded(weekOfMonth(date, moment.locale), width);
        case 'E':
            return name(moment, { weekday: width <= 3 ? 'short' : 'long' }, 'weekday');
        case 'a':
            return time.hour < 12 ? 'AM' : 'PM';
        case 'H':
            return padded(time.hour, width);
        case 'k':
            return padded(time.hour === 0 ? 24 : time.hour, width);
        case 'K':
            return padded(time.hour % 12, width);
        case 'h':
            return padded(time.hour % 12 === 0 ? 12 : time.hour % 12, width);
        case 'm':
            return padded(time.minute, width);
        case 's':
            return padded(time.second, width);
        case 'S':
            return padded(time.millisecond, width);
        case 'G':
            return date.year > 0 ? 'AD' : 'BC';
        case 'z':
            return zoneName(moment, width);
        case 'Z':
            return offsetText(moment, '');
        case 'X':
            return isoOffset(moment, width);
    }
    // knowledge, not documented: type and words, which are Java's
    const message = `Illegal pattern character '${letter}'`;
    throw rt.exception('System.IllegalArgumentException', message);
}

function yearText(year: number, width: number): string {
    return width === 2 ? padded(year % 100, 2) : padded(year, width);
}

function name(moment: Moment, options: Intl.DateTimeFormatOptions, type: string): string {
    return (
        new Intl.DateTimeFormat(moment.locale, { timeZone: moment.zone, ...options })
            .formatToParts(moment.epochMilliseconds)
            .find((part) => part.type === type)?.value ?? ''
    );
}

/** `PST`, `GMT`; long from four letters on: `Pacific Standard Time`. */
function zoneName(moment: Moment, width: number): string {
    if (moment.zone === 'GMT' || moment.zone === 'UTC') {
        return width < 4 ? moment.zone : longUniversalName(moment.zone);
    }
    const found = name(moment, { timeZoneName: width < 4 ? 'short' : 'long' }, 'timeZoneName');
    if (!/^GMT[+-]/.test(found)) return found;
    throw new Error(
        `The local org does not know Java's short name of the time zone ${moment.zone}. ` +
            'Use Z, X or zzzz in the date format.'
    );
}

function longUniversalName(zone: string): string {
    return zone === 'GMT' ? 'Greenwich Mean Time' : 'Coordinated Universal Time';
}

/** `-0800`, with `:` between if asked. */
function offsetText(moment: Moment, separator: string): string {
    const minutes = moment.offset / 60_000;
    const size = Math.abs(minutes);
    const sign = minutes < 0 ? '-' : '+';
    return `${sign}${padded(Math.floor(size / 60), 2)}${separator}${padded(size % 60, 2)}`;
}

function isoOffset(moment: Moment, width: number): string {
    const text = offsetText(moment, width === 3 ? ':' : '');
    if (/^\+00:?00$/.test(text)) return 'Z';
    return width === 1 ? text.slice(0, 3) : text;
}

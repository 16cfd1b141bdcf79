import { ApexDate } from '../../runtime/values/index.ts';

/** The calendar day and hour of a moment in a time zone. */
export interface ZonedMoment {
    date: ApexDate;
    hour: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** @param timeZone IANA name */
export function inZone(epochMilliseconds: number, timeZone: string): ZonedMoment {
    const parts = formatFor(timeZone).formatToParts(new Date(epochMilliseconds));
    const part = (type: string): number =>
        Number(parts.find((each) => each.type === type)?.value ?? 0);
    return {
        date: ApexDate.of(part('year'), part('month'), part('day')),
        hour: part('hour') % 24
    };
}

/** The moment at which a day begins in a time zone. */
export function startOfDay(date: ApexDate, timeZone: string): number {
    const utc = date.epochDay * 86_400_000;
    // Two rounds settle days on which the zone's offset changes.
    const first = utc - offsetAt(utc, timeZone);
    return utc - offsetAt(first, timeZone);
}

function offsetAt(epochMilliseconds: number, timeZone: string): number {
    const parts = formatFor(timeZone).formatToParts(new Date(epochMilliseconds));
    const part = (type: string): number =>
        Number(parts.find((each) => each.type === type)?.value ?? 0);
    const local = Date.UTC(
        part('year'),
        part('month') - 1,
        part('day'),
        part('hour') % 24,
        part('minute'),
        part('second')
    );
    return local - Math.floor(epochMilliseconds / 1000) * 1000;
}

/** Formats are costly to make and have no state. */
function formatFor(timeZone: string): Intl.DateTimeFormat {
    let format = formats.get(timeZone);
    if (format === undefined) {
        format = new Intl.DateTimeFormat('en-US', {
            timeZone,
            hourCycle: 'h23',
            year: 'numeric',
            month: 'numeric',
            day: 'numeric',
            hour: 'numeric',
            minute: 'numeric',
            second: 'numeric'
        });
        formats.set(timeZone, format);
    }
    return format;
}

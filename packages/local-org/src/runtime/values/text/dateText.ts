import type { ApexDate } from '../ApexDate.ts';
import type { ApexDatetime } from '../ApexDatetime.ts';
import type { ApexTime } from '../ApexTime.ts';

export function padded(value: number, width: number): string {
    const text = String(Math.abs(value)).padStart(width, '0');
    return value < 0 ? `-${text}` : text;
}

/** `2026-11-22` */
export function isoDate(date: ApexDate): string {
    return `${padded(date.year, 4)}-${padded(date.month, 2)}-${padded(date.day, 2)}`;
}

/** `10:30:00.000Z`, as String.valueOf and JSON print a Time. */
export function isoTime(time: ApexTime): string {
    return `${clockText(time)}.${padded(time.millisecond, 3)}Z`;
}

/** `10:30:00` */
export function clockText(time: ApexTime): string {
    return `${padded(time.hour, 2)}:${padded(time.minute, 2)}:${padded(time.second, 2)}`;
}

/** `2026-11-22 10:00:00` in GMT, as a Datetime looks when it is joined to a String. */
export function gmtText(datetime: ApexDatetime): string {
    return new Date(datetime.epochMilliseconds).toISOString().slice(0, 19).replace('T', ' ');
}

/** `2026-11-22T10:00:00.000Z`, as JSON prints a Datetime. */
export function isoDatetime(datetime: ApexDatetime): string {
    return new Date(datetime.epochMilliseconds).toISOString();
}

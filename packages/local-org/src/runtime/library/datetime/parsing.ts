import { ApexDate, ApexDatetime, ApexTime } from '../../values/index.ts';
import type { Runtime } from '../../runtime.ts';
import { dateOrder, userLocale } from './locales.ts';
import { userZone } from './userZone.ts';

/**
 * `2026-11-22`; a time of day after it is allowed and ignored.
 *
 * @throws System.TypeException "Invalid date: …"
 */
export function parseIsoDate(rt: Runtime, text: string): ApexDate {
    const found = /^(\d{1,4})-(\d{1,2})-(\d{1,2})(?:[ T].*)?$/.exec(text.trim());
    const date = found === null ? undefined : checkedDate(found[1], found[2], found[3]);
    if (date === undefined) throw rt.exception('System.TypeException', `Invalid date: ${text}`);
    return date;
}

/**
 * `2026-11-22 10:00:00` on the clocks of a zone.
 *
 * @throws System.TypeException "Invalid date/time: …"
 */
export function parseIsoDatetime(rt: Runtime, text: string, zone: string): ApexDatetime {
    const found = /^(\d{1,4})-(\d{1,2})-(\d{1,2}) (\d{1,2}):(\d{1,2}):(\d{1,2})$/.exec(text.trim());
    const date = found === null ? undefined : checkedDate(found[1], found[2], found[3]);
    const time = found === null ? undefined : checkedTime(found[4], found[5], found[6]);
    if (date === undefined || time === undefined) throw invalidDatetime(rt, text);
    return new ApexDatetime(rt.timeZones.momentOf(zone, date.epochDay, time.milliseconds));
}

/** A date in the short format of the user's locale: `11/22/2026`. */
export function parseLocaleDate(rt: Runtime, text: string): ApexDate {
    const date = localeDate(userLocale(rt), text.trim());
    if (date === undefined) throw rt.exception('System.TypeException', `Invalid date: ${text}`);
    return date;
}

/** Date and time in the short format of the user's locale: `11/22/2026, 2:30 PM`. */
export function parseLocaleDatetime(rt: Runtime, text: string): ApexDatetime {
    const found = /^(.*?\d)[,\s]\s*(\d{1,2}):(\d{2})\s*(?:([AaPp])\.?[Mm]\.?)?$/.exec(text.trim());
    const [, dateText = '', hour, minute, half] = found ?? [];
    const date = localeDate(userLocale(rt), dateText);
    const time = checkedTime(hour, minute, '0');
    if (date === undefined || time === undefined) throw invalidDatetime(rt, text);
    return new ApexDatetime(
        rt.timeZones.momentOf(userZone(rt), date.epochDay, time.milliseconds + halfDay(time, half))
    );
}

function halfDay(time: ApexTime, half: string | undefined): number {
    if (half === undefined) return 0;
    const isAfternoon = half.toLowerCase() === 'p';
    const shift = (isAfternoon ? 12 : 0) - (time.hour === 12 ? 12 : 0);
    return shift * 3_600_000;
}

function localeDate(locale: string, text: string): ApexDate | undefined {
    const numbers = /^(\d+)\D+(\d+)\D+(\d+)\D*$/.exec(text);
    if (numbers === null) return undefined;
    const part = (name: string) => numbers[dateOrder(locale).indexOf(name) + 1];
    return checkedDate(part('year'), part('month'), part('day'));
}

function checkedDate(year = '', month = '', day = ''): ApexDate | undefined {
    const date = ApexDate.of(Number(year), Number(month), Number(day));
    return date.month === Number(month) && date.day === Number(day) ? date : undefined;
}

function checkedTime(hour = '', minute = '', second = ''): ApexTime | undefined {
    if (hour === '' || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return;
    return ApexTime.of(Number(hour), Number(minute), Number(second), 0);
}

function invalidDatetime(rt: Runtime, text: string): Error {
    return rt.exception('System.TypeException', `Invalid date/time: ${text}`);
}

import type { ApexDatetime } from '../../values/index.ts';
import { clockText, isoDate } from '../../values/index.ts';
import type { Runtime } from '../../runtime.ts';
import { userZone } from './userZone.ts';

/** `2026-11-22 02:00:00` in the user's time zone: String.valueOf(Datetime). */
export function localText(rt: Runtime, datetime: ApexDatetime): string {
    const { date, time } = rt.timeZones.wallClock(userZone(rt), datetime.epochMilliseconds);
    return `${isoDate(date)} ${clockText(time)}`;
}

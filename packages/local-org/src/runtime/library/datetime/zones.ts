import { ApexDate, ApexTime, DAY_MILLISECONDS } from '../../values/index.ts';
import type { Runtime } from '../../runtime.ts';

/** What a clock on the wall shows. */
export interface WallClock {
    readonly date: ApexDate;
    readonly time: ApexTime;
}

/** Milliseconds that the zone's clocks are ahead of GMT at that moment. */
export function zoneOffset(zone: string, epochMilliseconds: number): number {
    if (zone === 'GMT' || zone === 'UTC') return 0;
    const name = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
        .formatToParts(epochMilliseconds)
        .find((part) => part.type === 'timeZoneName')?.value;
    const found = /^GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(name ?? '');
    if (found === null) throw new Error(`Time zone ${zone} has the unreadable offset "${name}".`);
    const [, sign, hours = '0', minutes = '0', seconds = '0'] = found;
    const size = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
    return (sign === '-' ? -size : size) * 1000;
}

export function isZone(zone: string): boolean {
    try {
        new Intl.DateTimeFormat('en-US', { timeZone: zone });
        return true;
    } catch {
        return false;
    }
}

export function wallClock(zone: string, epochMilliseconds: number): WallClock {
    const local = epochMilliseconds + zoneOffset(zone, epochMilliseconds);
    const day = Math.floor(local / DAY_MILLISECONDS);
    return { date: new ApexDate(day), time: new ApexTime(local - day * DAY_MILLISECONDS) };
}

/**
 * The moment at which the zone's clocks show that. As in Java, a time that is skipped moves on by the gap, and
 * of a time that comes twice the later one (standard time) is meant.
 */
export function momentOf(zone: string, epochDay: number, dayMilliseconds: number): number {
    const local = epochDay * DAY_MILLISECONDS + dayMilliseconds;
    const later = zoneOffset(zone, local + DAY_MILLISECONDS);
    const standard = local - later;
    if (zoneOffset(zone, standard) === later) return standard;
    return local - zoneOffset(zone, local - DAY_MILLISECONDS);
}

export function userZone(rt: Runtime): string {
    return rt.transaction.user.timeZone;
}

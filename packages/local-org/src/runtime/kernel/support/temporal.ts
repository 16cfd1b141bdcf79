import type { Runtime } from '../../runtime.ts';
import { ApexDate, ApexDatetime, ApexTime, toDouble } from '../../values/index.ts';
import type { ApexNumber } from '../../values/index.ts';
import { nullPointer } from './nulls.ts';

const DAY = 86_400_000;

type Days = ApexNumber | null;

/** `date + 1`, `datetime - 0.5`: numbers are days. `time + 1000`: milliseconds. */
export function temporalSupport(rt: Runtime) {
    function days(value: Days): number {
        if (value === null) throw nullPointer(rt);
        return toDouble(value);
    }
    function onDate(date: ApexDate | null, count: number): ApexDate {
        if (date === null) throw nullPointer(rt);
        return new ApexDate(date.epochDay + Math.trunc(count));
    }
    function onDatetime(moment: ApexDatetime | null, count: number): ApexDatetime {
        if (moment === null) throw nullPointer(rt);
        return new ApexDatetime(moment.epochMilliseconds + Math.round(count * DAY));
    }
    function onTime(time: ApexTime | null, milliseconds: number): ApexTime {
        if (time === null) throw nullPointer(rt);
        return new ApexTime(time.milliseconds + milliseconds);
    }
    return {
        addDate: (date: ApexDate | null, count: Days) => onDate(date, days(count)),
        subtractDate: (date: ApexDate | null, count: Days) => onDate(date, -days(count)),
        addDatetime: (at: ApexDatetime | null, count: Days) => onDatetime(at, days(count)),
        subtractDatetime: (at: ApexDatetime | null, count: Days) => onDatetime(at, -days(count)),
        addTime: (time: ApexTime | null, count: Days) => onTime(time, days(count)),
        subtractTime: (time: ApexTime | null, count: Days) => onTime(time, -days(count))
    };
}

import type { ApexTime } from '../values/index.ts';
import { ApexDate, ApexDatetime } from '../values/index.ts';
import { definePlatformType } from './definePlatformType.ts';
import {
    addMonths,
    dayOfYear,
    isZone,
    localeText,
    momentOf,
    parseIsoDatetime,
    parseLocaleDatetime,
    simpleDateFormat,
    userLocale,
    userZone,
    wallClock
} from './datetime/index.ts';
import type { WallClock } from './datetime/index.ts';
import { hashCodeOf, refusingNull, staticsRefusingNull } from './support/index.ts';
import type { Runtime } from '../runtime.ts';
import type { PlatformFunction } from './definePlatformType.ts';

const GMT = 'GMT';

/** What the clock on the wall shows, by the method that asks for it. */
const PARTS: Readonly<Record<string, (clock: WallClock) => unknown>> = {
    date: ({ date }) => date,
    time: ({ time }) => time,
    year: ({ date }) => date.year,
    month: ({ date }) => date.month,
    day: ({ date }) => date.day,
    dayOfYear: ({ date }) => dayOfYear(date),
    hour: ({ time }) => time.hour,
    minute: ({ time }) => time.minute,
    second: ({ time }) => time.second,
    millisecond: ({ time }) => time.millisecond
};

export const systemDatetime = definePlatformType({
    name: 'System.Datetime',
    jsClass: ApexDatetime,
    statics: staticsRefusingNull({
        'now()': (rt) => new ApexDatetime(rt.host.clock.now()),
        'newInstance(Long)': (_rt, milliseconds: bigint) => new ApexDatetime(Number(milliseconds)),
        ...builders('newInstance', userZone),
        ...builders('newInstanceGmt', () => GMT),
        'valueOf(String)': (rt, text: string) => parseIsoDatetime(rt, text, userZone(rt)),
        'valueOf(Object)': valueOfObject,
        'valueOfGmt(String)': (rt, text: string) => parseIsoDatetime(rt, text, GMT),
        'parse(String)': (rt, text: string) => parseLocaleDatetime(rt, text)
    }),
    methods: {
        'equals(Object)': (_rt, self: ApexDatetime, other: unknown) =>
            other instanceof ApexDatetime && other.epochMilliseconds === self.epochMilliseconds,
        'hashCode()': (rt, self: ApexDatetime) => hashCodeOf(rt, self),
        ...partMethods(),
        ...refusingNull({
            'getTime()': (_rt, self: ApexDatetime) => BigInt(self.epochMilliseconds),
            'addSeconds(Integer)': adder(1000),
            'addMinutes(Integer)': adder(60_000),
            'addHours(Integer)': adder(3_600_000),
            'addDays(Integer)': adder(86_400_000),
            'addMonths(Integer)': (_rt, self: ApexDatetime, months: number) =>
                shiftMonths(self, months),
            'addYears(Integer)': (_rt, self: ApexDatetime, years: number) =>
                shiftMonths(self, years * 12),
            'isSameDay(Datetime)': (rt, self: ApexDatetime, other: ApexDatetime) =>
                localDay(rt, self) === localDay(rt, other),
            'formatLong()': (rt, self: ApexDatetime) =>
                localeText(userLocale(rt), userZone(rt), self.epochMilliseconds, {
                    dateStyle: 'short',
                    timeStyle: 'long'
                }),
            'formatGmt(String)': (rt, self: ApexDatetime, pattern: string) =>
                simpleDateFormat(rt, self.epochMilliseconds, pattern, GMT, userLocale(rt))
        }),
        'format()': (rt, self: ApexDatetime) =>
            localeText(userLocale(rt), userZone(rt), self.epochMilliseconds, {
                dateStyle: 'short',
                timeStyle: 'short'
            }),
        ...refusingNull({
            'format(String)': (rt, self: ApexDatetime, pattern: string) =>
                simpleDateFormat(rt, self.epochMilliseconds, pattern, userZone(rt), userLocale(rt)),
            'format(String,String)': (rt, self: ApexDatetime, pattern: string, zone: string) =>
                simpleDateFormat(
                    rt,
                    self.epochMilliseconds,
                    pattern,
                    // Java takes GMT for zones it does not know.
                    isZone(zone) ? zone : GMT,
                    userLocale(rt)
                )
        })
    }
});

/** The three ways to give a moment by the clocks of a zone. */
function builders(name: string, zoneOf: (rt: Runtime) => string): Record<string, PlatformFunction> {
    return {
        [`${name}(Date,Time)`]: (rt, date: ApexDate, time: ApexTime) =>
            new ApexDatetime(momentOf(zoneOf(rt), date.epochDay, time.milliseconds)),
        [`${name}(Integer,Integer,Integer)`]: (rt, year: number, month: number, day: number) =>
            new ApexDatetime(momentOf(zoneOf(rt), ApexDate.of(year, month, day).epochDay, 0)),
        [`${name}(Integer,Integer,Integer,Integer,Integer,Integer)`]: (
            rt,
            year: number,
            month: number,
            day: number,
            hour: number,
            minute: number,
            second: number
        ) =>
            new ApexDatetime(
                momentOf(
                    zoneOf(rt),
                    ApexDate.of(year, month, day).epochDay,
                    ((hour * 60 + minute) * 60 + second) * 1000
                )
            )
    };
}

function partMethods(): Record<string, PlatformFunction> {
    const methods: Record<string, PlatformFunction> = {};
    for (const [name, part] of Object.entries(PARTS)) {
        methods[`${name}()`] = (rt, self: ApexDatetime) =>
            part(wallClock(userZone(rt), self.epochMilliseconds));
        methods[`${name}Gmt()`] = (_rt, self: ApexDatetime) =>
            part(wallClock(GMT, self.epochMilliseconds));
    }
    return methods;
}

function adder(unit: number): PlatformFunction {
    return (_rt, self: ApexDatetime, count: number) =>
        new ApexDatetime(self.epochMilliseconds + count * unit);
}

// knowledge, not documented: that months are counted on GMT's calendar
function shiftMonths(self: ApexDatetime, months: number): ApexDatetime {
    const { date, time } = wallClock(GMT, self.epochMilliseconds);
    return new ApexDatetime(momentOf(GMT, addMonths(date, months).epochDay, time.milliseconds));
}

function localDay(rt: Runtime, datetime: ApexDatetime): number {
    return wallClock(userZone(rt), datetime.epochMilliseconds).date.epochDay;
}

/** For values of history fields and of records by name. */
function valueOfObject(rt: Runtime, value: unknown): ApexDatetime {
    if (value instanceof ApexDatetime) return value;
    if (value instanceof ApexDate) return new ApexDatetime(value.epochDay * 86_400_000);
    if (typeof value === 'string') return parseIsoDatetime(rt, value, userZone(rt));
    throw rt.exception('System.TypeException', 'Invalid date/time');
}

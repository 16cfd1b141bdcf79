import type { ApexTime } from '../values/index.ts';
import { ApexDate, ApexDatetime } from '../values/index.ts';
import { definePlatformType } from './definePlatformType.ts';
import {
    addMonths,
    dayOfYear,
    localeText,
    parseIsoDatetime,
    parseLocaleDatetime,
    simpleDateFormat,
    userLocale,
    userZone
} from './datetime/index.ts';
import { hashCodeOf, primitiveMethods, primitiveStatics } from './support/index.ts';
import type { Runtime } from '../runtime.ts';
import type { WallClock } from '../time/index.ts';
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
    statics: primitiveStatics({
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
        ...primitiveMethods({
            'getTime()': (_rt, self: ApexDatetime) => BigInt(self.epochMilliseconds),
            'addSeconds(Integer)': adder(1000),
            'addMinutes(Integer)': adder(60_000),
            'addHours(Integer)': adder(3_600_000),
            'addDays(Integer)': adder(86_400_000),
            'addMonths(Integer)': (rt, self: ApexDatetime, months: number) =>
                shiftMonths(rt, self, months),
            'addYears(Integer)': (rt, self: ApexDatetime, years: number) =>
                shiftMonths(rt, self, years * 12),
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
        ...primitiveMethods({
            'format(String)': (rt, self: ApexDatetime, pattern: string) =>
                simpleDateFormat(rt, self.epochMilliseconds, pattern, userZone(rt), userLocale(rt)),
            'format(String,String)': (rt, self: ApexDatetime, pattern: string, zone: string) =>
                simpleDateFormat(
                    rt,
                    self.epochMilliseconds,
                    pattern,
                    // Java takes GMT for zones it does not know.
                    rt.timeZones.isKnown(zone) ? zone : GMT,
                    userLocale(rt)
                )
        })
    }
});

/** The three ways to give a moment by the clocks of a zone. */
function builders(name: string, zoneOf: (rt: Runtime) => string): Record<string, PlatformFunction> {
    return {
        [`${name}(Date,Time)`]: (rt, date: ApexDate, time: ApexTime) =>
            new ApexDatetime(rt.timeZones.momentOf(zoneOf(rt), date.epochDay, time.milliseconds)),
        [`${name}(Integer,Integer,Integer)`]: (rt, year: number, month: number, day: number) =>
            new ApexDatetime(
                rt.timeZones.momentOf(zoneOf(rt), ApexDate.of(year, month, day).epochDay, 0)
            ),
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
                rt.timeZones.momentOf(
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
            part(rt.timeZones.wallClock(userZone(rt), self.epochMilliseconds));
        methods[`${name}Gmt()`] = (rt, self: ApexDatetime) =>
            part(rt.timeZones.wallClock(GMT, self.epochMilliseconds));
    }
    return methods;
}

function adder(unit: number): PlatformFunction {
    return (_rt, self: ApexDatetime, count: number) =>
        new ApexDatetime(self.epochMilliseconds + count * unit);
}

// knowledge, not documented: that months are counted on GMT's calendar
function shiftMonths(rt: Runtime, self: ApexDatetime, months: number): ApexDatetime {
    const { date, time } = rt.timeZones.wallClock(GMT, self.epochMilliseconds);
    return new ApexDatetime(
        rt.timeZones.momentOf(GMT, addMonths(date, months).epochDay, time.milliseconds)
    );
}

function localDay(rt: Runtime, datetime: ApexDatetime): number {
    return rt.timeZones.wallClock(userZone(rt), datetime.epochMilliseconds).date.epochDay;
}

/** For values of history fields and of records by name. */
function valueOfObject(rt: Runtime, value: unknown): ApexDatetime {
    if (value instanceof ApexDatetime) return value;
    if (value instanceof ApexDate) return new ApexDatetime(value.epochDay * 86_400_000);
    if (typeof value === 'string') return parseIsoDatetime(rt, value, userZone(rt));
    throw rt.exception('System.TypeException', 'Invalid date/time');
}

import { ApexDate, ApexDatetime } from '../values/index.ts';
import { definePlatformType } from './definePlatformType.ts';
import {
    addMonths,
    dayOfYear,
    daysInMonth,
    firstWeekday,
    isLeapYear,
    localeText,
    parseIsoDate,
    parseLocaleDate,
    userLocale,
    userZone
} from './datetime/index.ts';
import { hashCodeOf, primitiveMethods, primitiveStatics } from './support/index.ts';
import type { Runtime } from '../runtime.ts';

export const systemDate = definePlatformType({
    name: 'System.Date',
    jsClass: ApexDate,
    statics: primitiveStatics({
        'newInstance(Integer,Integer,Integer)': (_rt, year: number, month: number, day: number) =>
            ApexDate.of(year, month, day),
        'today()': (rt) => rt.timeZones.wallClock(userZone(rt), rt.host.clock.now()).date,
        'valueOf(String)': (rt, text: string) => parseIsoDate(rt, text),
        'valueOf(Object)': valueOfObject,
        'parse(String)': (rt, text: string) => parseLocaleDate(rt, text),
        'daysInMonth(Integer,Integer)': (_rt, year: number, month: number) =>
            daysInMonth(year, month),
        'isLeapYear(Integer)': (_rt, year: number) => isLeapYear(year)
    }),
    methods: {
        'equals(Object)': (_rt, self: ApexDate, other: unknown) =>
            other instanceof ApexDate && other.epochDay === self.epochDay,
        'hashCode()': (rt, self: ApexDate) => hashCodeOf(rt, self),
        ...primitiveMethods({
            'year()': (_rt, self: ApexDate) => self.year,
            'month()': (_rt, self: ApexDate) => self.month,
            'day()': (_rt, self: ApexDate) => self.day,
            'dayOfYear()': (_rt, self: ApexDate) => dayOfYear(self),
            'addDays(Integer)': (_rt, self: ApexDate, days: number) =>
                new ApexDate(self.epochDay + days),
            'addMonths(Integer)': (_rt, self: ApexDate, months: number) => addMonths(self, months),
            'addYears(Integer)': (_rt, self: ApexDate, years: number) =>
                addMonths(self, years * 12),
            'daysBetween(Date)': (_rt, self: ApexDate, other: ApexDate) =>
                other.epochDay - self.epochDay,
            'monthsBetween(Date)': (_rt, self: ApexDate, other: ApexDate) =>
                (other.year - self.year) * 12 + other.month - self.month,
            'isSameDay(Date)': (_rt, self: ApexDate, other: ApexDate) =>
                self.epochDay === other.epochDay,
            'toStartOfMonth()': (_rt, self: ApexDate) => ApexDate.of(self.year, self.month, 1),
            'toStartOfWeek()': (rt, self: ApexDate) => toStartOfWeek(rt, self),
            'format()': (rt, self: ApexDate) =>
                localeText(userLocale(rt), 'UTC', self.epochDay * 86_400_000, {
                    dateStyle: 'short'
                })
        })
    }
});

/** The last first day of the week "depending on the context user's locale". */
function toStartOfWeek(rt: Runtime, date: ApexDate): ApexDate {
    const after = (date.weekday - firstWeekday(userLocale(rt)) + 7) % 7;
    return new ApexDate(date.epochDay - after);
}

/** For values of history fields and of records by name. */
function valueOfObject(rt: Runtime, value: unknown): ApexDate {
    if (value instanceof ApexDate) return value;
    if (value instanceof ApexDatetime) {
        return rt.timeZones.wallClock(userZone(rt), value.epochMilliseconds).date;
    }
    if (typeof value === 'string') return parseIsoDate(rt, value);
    throw rt.exception('System.TypeException', 'Invalid date');
}

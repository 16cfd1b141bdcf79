import type { ApexDatetime } from '../values/index.ts';
import { ApexTime } from '../values/index.ts';
import { ApexTimeZone } from './datetime/index.ts';
import { definePlatformType } from './definePlatformType.ts';
import { hashCodeOf, primitiveMethods, primitiveStatics } from './support/index.ts';
import type { PlatformFunction } from './definePlatformType.ts';
import type { Runtime } from '../runtime.ts';

export const systemTime = definePlatformType({
    name: 'System.Time',
    jsClass: ApexTime,
    statics: primitiveStatics({
        'newInstance(Integer,Integer,Integer,Integer)': (
            _rt,
            hour: number,
            minute: number,
            second: number,
            millisecond: number
        ) => ApexTime.of(hour, minute, second, millisecond)
    }),
    methods: {
        'equals(Object)': (_rt, self: ApexTime, other: unknown) =>
            other instanceof ApexTime && other.milliseconds === self.milliseconds,
        'hashCode()': (rt, self: ApexTime) => hashCodeOf(rt, self),
        ...primitiveMethods({
            'hour()': (_rt, self: ApexTime) => self.hour,
            'minute()': (_rt, self: ApexTime) => self.minute,
            'second()': (_rt, self: ApexTime) => self.second,
            'millisecond()': (_rt, self: ApexTime) => self.millisecond,
            'addHours(Integer)': adder(3_600_000),
            'addMinutes(Integer)': adder(60_000),
            'addSeconds(Integer)': adder(1000),
            'addMilliseconds(Integer)': adder(1)
        })
    }
});

function adder(unit: number): PlatformFunction {
    return (_rt, self: ApexTime, count: number) => new ApexTime(self.milliseconds + count * unit);
}

export const systemTimeZone = definePlatformType({
    name: 'System.TimeZone',
    jsClass: ApexTimeZone,
    statics: primitiveStatics({
        // Java takes GMT for zones it does not know.
        'getTimeZone(String)': (rt, id: string) =>
            new ApexTimeZone(rt.timeZones.isKnown(id) ? id : 'GMT')
    }),
    methods: primitiveMethods({
        'getID()': (_rt, self: ApexTimeZone) => self.id,
        'getOffset(Datetime)': (rt, self: ApexTimeZone, moment: ApexDatetime) =>
            rt.timeZones.offset(self.id, moment.epochMilliseconds),
        'getDisplayName()': (rt, self: ApexTimeZone) => displayName(rt, self.id),
        'toString()': (_rt, self: ApexTimeZone) => self.id
    })
});

/** `(GMT-08:00) Pacific Standard Time (America/Los_Angeles)`, as zones are listed in Setup. */
// knowledge, not documented
function displayName(rt: Runtime, id: string): string {
    const now = rt.host.clock.now();
    const offset = rt.timeZones.offset(id, now) / 60_000;
    const minutes = Math.abs(offset);
    const sign = offset < 0 ? '-' : '+';
    const hours = String(Math.floor(minutes / 60)).padStart(2, '0');
    const name = new Intl.DateTimeFormat('en-US', { timeZone: id, timeZoneName: 'long' })
        .formatToParts(now)
        .find((part) => part.type === 'timeZoneName')?.value;
    return `(GMT${sign}${hours}:${String(minutes % 60).padStart(2, '0')}) ${name} (${id})`;
}

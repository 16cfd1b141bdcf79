import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { ApexDate, ApexDatetime, ApexTime, valueText } from '../../../src/runtime/values/index.ts';
import { call, callStatic, fakeRuntime, thrownBy } from '../support/fakeRuntime.ts';
import type { FakeRuntime } from '../support/fakeRuntime.ts';

const rt = fakeRuntime({ timeZone: 'America/Los_Angeles' });
const date = (year: number, month: number, day: number) => ApexDate.of(year, month, day);
const moment = (text: string) => new ApexDatetime(Date.parse(text));
const text = (value: unknown) => valueText(rt, value);

describe('Date', () => {
    const on = (self: ApexDate, key: string, ...args: unknown[]) =>
        call(rt, 'Date', key, self, ...args);
    const statics = (key: string, ...args: unknown[]) => callStatic(rt, 'Date', key, ...args);

    test('newInstance is lenient', () => {
        const made = statics('newInstance(Integer,Integer,Integer)', 2026, 13, 0);

        assert.equal(text(made), '2026-12-31 00:00:00');
    });

    test('today is the day in the user zone', () => {
        const late = fakeRuntime({
            timeZone: 'America/Los_Angeles',
            now: Date.UTC(2026, 10, 22, 5, 0, 0)
        });

        assert.equal(text(callStatic(late, 'Date', 'today()')), '2026-11-21 00:00:00');
    });

    test('addMonths keeps to the end of shorter months', () => {
        assert.equal(text(on(date(2026, 1, 31), 'addMonths(Integer)', 1)), '2026-02-28 00:00:00');
        assert.equal(text(on(date(2024, 2, 29), 'addYears(Integer)', 1)), '2025-02-28 00:00:00');
    });

    test('counts days and months between', () => {
        assert.equal(on(date(2026, 11, 22), 'daysBetween(Date)', date(2026, 11, 1)), -21);
        assert.equal(on(date(2026, 1, 31), 'monthsBetween(Date)', date(2027, 2, 1)), 13);
        assert.equal(statics('daysInMonth(Integer,Integer)', 2028, 2), 29);
        assert.equal(statics('isLeapYear(Integer)', 1900), false);
        assert.equal(on(date(2026, 12, 31), 'dayOfYear()'), 365);
    });

    test('weeks begin where the locale has it', () => {
        const sunday = date(2026, 11, 22);
        const british = fakeRuntime({ locale: 'en_GB' });

        assert.equal(text(on(sunday, 'toStartOfWeek()')), '2026-11-22 00:00:00');
        assert.equal(text(call(british, 'Date', 'toStartOfWeek()', sunday)), '2026-11-16 00:00:00');
    });

    test('format and parse follow the locale', () => {
        const formats = ['en_US', 'en_GB', 'de_DE', 'ja_JP'].map((locale) =>
            call(fakeRuntime({ locale }), 'Date', 'format()', date(2026, 4, 9))
        );
        const german = fakeRuntime({ locale: 'de_DE' });

        assert.deepEqual(formats, ['4/9/2026', '09/04/2026', '09.04.2026', '2026/04/09']);
        assert.equal(
            text(callStatic(german, 'Date', 'parse(String)', '09.04.2026')),
            '2026-04-09 00:00:00'
        );
        assert.equal(
            thrownBy(() => statics('parse(String)', '13/45/2026')),
            'System.TypeException: Invalid date: 13/45/2026'
        );
    });

    test('valueOf reads ISO dates, with a time after them too', () => {
        assert.equal(
            text(statics('valueOf(String)', '2026-11-22 10:00:00')),
            '2026-11-22 00:00:00'
        );
        assert.equal(
            thrownBy(() => statics('valueOf(String)', '2026-02-30')),
            'System.TypeException: Invalid date: 2026-02-30'
        );
    });
});

describe('Datetime', () => {
    const on = (self: ApexDatetime, key: string, ...args: unknown[]) =>
        call(rt, 'Datetime', key, self, ...args);
    const statics = (key: string, ...args: unknown[]) => callStatic(rt, 'Datetime', key, ...args);

    test('newInstance is local, newInstanceGmt is not', () => {
        const six = '(Integer,Integer,Integer,Integer,Integer,Integer)';

        assert.equal(
            text(statics(`newInstance${six}`, 2026, 11, 22, 2, 0, 0)),
            '2026-11-22 10:00:00'
        );
        assert.equal(
            text(statics(`newInstanceGmt${six}`, 2026, 11, 22, 2, 0, 0)),
            '2026-11-22 02:00:00'
        );
        assert.equal(
            text(statics('newInstance(Date,Time)', date(2026, 7, 1), ApexTime.of(0, 0, 0, 0))),
            '2026-07-01 07:00:00'
        );
    });

    test('skipped and doubled hours resolve as in Java', () => {
        const six = 'newInstance(Integer,Integer,Integer,Integer,Integer,Integer)';

        assert.equal(text(statics(six, 2026, 3, 8, 2, 30, 0)), '2026-03-08 10:30:00');
        assert.equal(text(statics(six, 2026, 11, 1, 1, 30, 0)), '2026-11-01 09:30:00');
    });

    test('parts are local or GMT', () => {
        const early = moment('2026-11-22T05:06:07.089Z');

        assert.deepEqual(
            ['day()', 'dayGmt()', 'hour()', 'hourGmt()', 'millisecond()', 'minuteGmt()'].map(
                (key) => on(early, key)
            ),
            [21, 22, 21, 5, 89, 6]
        );
        assert.equal(text(on(early, 'date()')), '2026-11-21 00:00:00');
        assert.equal(text(on(early, 'timeGmt()')), '05:06:07.089Z');
        assert.equal(on(early, 'getTime()'), BigInt(Date.parse('2026-11-22T05:06:07.089Z')));
    });

    test('adds time', () => {
        const start = moment('2026-01-31T10:00:00Z');

        assert.equal(text(on(start, 'addDays(Integer)', 1)), '2026-02-01 10:00:00');
        assert.equal(text(on(start, 'addMonths(Integer)', 1)), '2026-02-28 10:00:00');
        assert.equal(text(on(start, 'addSeconds(Integer)', -1)), '2026-01-31 09:59:59');
    });

    /** SimpleDateFormat's answer for 2026-11-22T05:06:07.089Z in Los Angeles. */
    const FORMATS: [pattern: string, expected: string][] = [
        ["yyyy-MM-dd'T'HH:mm:ss.SSSZ", '2026-11-21T21:06:07.089-0800'],
        ['yy M d H h K k m s S', '26 11 21 21 9 9 21 6 7 89'],
        ['EEE EEEE MMM MMMM a', 'Sat Saturday Nov November PM'],
        ["hh 'o''clock' z zzzz", "09 o'clock PST Pacific Standard Time"],
        ['X XX XXX', '-08 -0800 -08:00'],
        ['D w W F u G YYYY', '325 47 3 3 6 AD 2026']
    ];
    for (const [pattern, expected] of FORMATS) {
        test(`format(${pattern})`, () => {
            assert.equal(
                on(moment('2026-11-22T05:06:07.089Z'), 'format(String)', pattern),
                expected
            );
        });
    }

    test('weeks are counted as the locale has it', () => {
        const newYear = moment('2027-01-01T12:00:00Z');
        const weeks = ['en_US', 'de_DE'].map((locale) =>
            call(fakeRuntime({ locale }), 'Datetime', 'formatGmt(String)', newYear, 'YYYY-ww W')
        );

        assert.deepEqual(weeks, ['2027-01 1', '2026-53 0']);
    });

    test('format by zone and GMT', () => {
        const noon = moment('2026-11-22T12:00:00Z');

        assert.equal(on(noon, 'format(String,String)', 'HH:mm', 'Europe/Berlin'), '13:00');
        assert.equal(on(noon, 'format(String,String)', 'HH:mm z', 'Nowhere/Else'), '12:00 GMT');
        assert.equal(on(noon, 'formatGmt(String)', "HH'Z'"), '12Z');
        assert.match(
            thrownBy(() => on(noon, 'formatGmt(String)', 'b')),
            /Illegal pattern character 'b'/
        );
    });

    test('format and parse follow the locale', () => {
        const british: FakeRuntime = fakeRuntime({ locale: 'en_GB', timeZone: 'Europe/London' });
        const some = moment('2026-11-22T14:30:00Z');

        assert.equal(on(some, 'format()'), '11/22/2026, 6:30 AM');
        assert.equal(call(british, 'Datetime', 'format()', some), '22/11/2026, 14:30');
        assert.equal(text(statics('parse(String)', '11/22/2026, 6:30 AM')), '2026-11-22 14:30:00');
        assert.equal(text(statics('parse(String)', '11/22/2026 12:30 PM')), '2026-11-22 20:30:00');
        assert.equal(
            thrownBy(() => statics('parse(String)', 'today')),
            'System.TypeException: Invalid date/time: today'
        );
    });

    test('valueOf reads local time', () => {
        assert.equal(
            text(statics('valueOf(String)', '2026-11-22 02:00:00')),
            '2026-11-22 10:00:00'
        );
        assert.equal(
            text(statics('valueOfGmt(String)', '2026-11-22 02:00:00')),
            '2026-11-22 02:00:00'
        );
        assert.equal(
            thrownBy(() => statics('valueOf(String)', '2026-11-22T02:00:00Z')),
            'System.TypeException: Invalid date/time: 2026-11-22T02:00:00Z'
        );
    });
});

describe('Time and TimeZone', () => {
    test('a time wraps around the day', () => {
        const late = callStatic(
            rt,
            'Time',
            'newInstance(Integer,Integer,Integer,Integer)',
            23,
            30,
            0,
            1
        );

        assert.equal(text(call(rt, 'Time', 'addHours(Integer)', late, 2)), '01:30:00.001Z');
    });

    test('offsets know daylight saving', () => {
        const zone = callStatic(rt, 'TimeZone', 'getTimeZone(String)', 'America/New_York');
        const offset = (at: string) =>
            call(rt, 'TimeZone', 'getOffset(Datetime)', zone, moment(at));

        assert.equal(offset('2026-07-01T00:00:00Z'), -4 * 3_600_000);
        assert.equal(offset('2026-12-01T00:00:00Z'), -5 * 3_600_000);
        assert.equal(call(rt, 'TimeZone', 'getID()', zone), 'America/New_York');
    });
});

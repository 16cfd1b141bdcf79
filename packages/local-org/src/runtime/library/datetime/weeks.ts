import { ApexDate } from '../../values/index.ts';

/** Regions whose first week of a year needs at least four of its days (CLDR, weekData/minDays). */
const FOUR_DAYS = new Set(
    (
        'AD AN AT AX BE BG CH CZ DE DK ES FI FJ FO FR GB GF GG GI GP GR HU IE IM IS IT JE LI LT LU ' +
        'MC MQ NL NO PL RE RU SE SJ SK SM VA'
    ).split(' ')
);

interface WeekInfo {
    /** 1 = Monday … 7 = Sunday */
    readonly firstDay: number;
}

/** Newer engines have a method where older ones have a property; TypeScript knows neither. */
type LocaleWithWeeks = Intl.Locale & { getWeekInfo?(): WeekInfo; readonly weekInfo?: WeekInfo };

/** 0 = Sunday: the day on which a week begins there. */
export function firstWeekday(locale: string): number {
    const tag: LocaleWithWeeks = new Intl.Locale(locale).maximize();
    const info = tag.getWeekInfo?.() ?? tag.weekInfo;
    if (info === undefined) throw new Error('This Node.js does not know on which day weeks begin.');
    return info.firstDay % 7;
}

/** Where weeks are counted: the year and the number of the week that the day belongs to. */
export function weekOfYear(date: ApexDate, locale: string): { year: number; week: number } {
    for (const year of [date.year + 1, date.year, date.year - 1]) {
        const start = firstWeekStart(ApexDate.of(year, 1, 1), locale);
        if (date.epochDay >= start) {
            return { year, week: Math.floor((date.epochDay - start) / 7) + 1 };
        }
    }
    throw new Error(`Day ${date.epochDay} belongs to no week.`);
}

export function weekOfMonth(date: ApexDate, locale: string): number {
    const start = firstWeekStart(ApexDate.of(date.year, date.month, 1), locale);
    return Math.floor((date.epochDay - start) / 7) + 1;
}

/** First day of the first week of the year or month that begins on `first`. */
function firstWeekStart(first: ApexDate, locale: string): number {
    const daysBefore = (first.weekday - firstWeekday(locale) + 7) % 7;
    const region = new Intl.Locale(locale).maximize().region ?? '';
    const needed = FOUR_DAYS.has(region) ? 4 : 1;
    const start = first.epochDay - daysBefore;
    return 7 - daysBefore >= needed ? start : start + 7;
}

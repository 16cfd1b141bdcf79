// What is known of the signed-in user when the page starts, read once from the document.
const data = JSON.parse(document.getElementById('session-data')!.textContent!);

const locale: string = data.locale.replaceAll('_', '-');

function datePattern(style: 'short' | 'medium' | 'long'): string {
    const parts = new Intl.DateTimeFormat(locale, { dateStyle: style }).formatToParts(
        new Date(2020, 0, 2)
    );
    return parts.map((part) => datePart(part, style)).join('');
}

function datePart(part: Intl.DateTimeFormatPart, style: string): string {
    switch (part.type) {
        case 'year':
            return 'yyyy';
        case 'month':
            return style === 'short'
                ? 'M'.repeat(part.value.length)
                : style === 'medium'
                  ? 'MMM'
                  : 'MMMM';
        case 'day':
            return 'd'.repeat(part.value.length);
        default:
            return part.value;
    }
}

function timePattern(seconds: boolean): string {
    const twelve = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hour12;
    const clock = seconds ? 'mm:ss' : 'mm';
    return twelve ? `h:${clock} a` : `HH:${clock}`;
}

const number = new Intl.NumberFormat(locale).formatToParts(12345.6);
const money = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: data.currency
}).formatToParts(1);
const partOf = (parts: Intl.NumberFormatPart[], type: string) =>
    parts.find((part) => part.type === type)?.value ?? '';

export const session = Object.freeze({
    ...data,
    i18n: Object.freeze({
        lang: data.language.replaceAll('_', '-'),
        dir: /^(ar|he|iw|fa|ur)/.test(data.language) ? 'rtl' : 'ltr',
        locale,
        timeZone: data.timeZone,
        currency: data.currency,
        firstDayOfWeek: locale.endsWith('-US') ? 1 : 2,
        'dateTime.shortDateFormat': datePattern('short'),
        'dateTime.mediumDateFormat': datePattern('medium'),
        'dateTime.longDateFormat': datePattern('long'),
        'dateTime.shortTimeFormat': timePattern(false),
        'dateTime.mediumTimeFormat': timePattern(true),
        'number.decimalSeparator': partOf(number, 'decimal'),
        'number.groupingSeparator': partOf(number, 'group'),
        'number.currencySymbol': partOf(money, 'currency')
    })
});

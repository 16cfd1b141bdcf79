import type { ApexDate } from '../../runtime/values/index.ts';

/**
 * The text of the n-th auto-number.
 *
 * @param format `M-{0000}`, `INV-{YYYY}-{000}`: digits in braces pad the number, YYYY YY MM DD are today's
 */
export function autoNumberText(format: string, n: number, today: ApexDate): string {
    const pad = (value: number, length: number): string => String(value).padStart(length, '0');
    return format.replace(/\{(0+|YYYY|YY|MM|DD)\}/g, (whole, code: string) => {
        switch (code) {
            case 'YYYY':
                return pad(today.year, 4);
            case 'YY':
                return pad(today.year % 100, 2);
            case 'MM':
                return pad(today.month, 2);
            case 'DD':
                return pad(today.day, 2);
            default:
                return whole === '{}' ? whole : pad(n, code.length);
        }
    });
}

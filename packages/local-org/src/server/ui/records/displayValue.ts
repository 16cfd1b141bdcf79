import type { FieldForUi } from '../OrgForUi.ts';

/** How the user reads dates and numbers; Salesforce's own spellings. */
export interface Reader {
    locale: string;
    timeZone: string;
    currency: string;
}

/** Lightning's short date, with the whole year. */
const day = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;

/** `en_US` → `en-US`, as browsers and Intl write it. */
export function bcp47(locale: string): string {
    return locale.replaceAll('_', '-');
}

/**
 * A field's value as the user reads it. References and names are shown by the caller, which knows the other record.
 *
 * @returns empty text for no value
 */
export function displayValue(field: FieldForUi, value: unknown, reader: Reader): string {
    if (value === null || value === undefined || value === '') {
        return '';
    }
    const locale = bcp47(reader.locale);
    switch (field.type) {
        case 'Checkbox':
            return value === true ? 'Yes' : 'No';
        case 'Date':
            return new Intl.DateTimeFormat(locale, { ...day, timeZone: 'UTC' }).format(
                new Date(`${value}T00:00:00Z`)
            );
        case 'DateTime':
            return new Intl.DateTimeFormat(locale, {
                ...day,
                hour: 'numeric',
                minute: '2-digit',
                timeZone: reader.timeZone
            }).format(new Date(String(value).replace(/\+0000$/, 'Z')));
        case 'Currency':
            return new Intl.NumberFormat(locale, {
                style: 'currency',
                currency: reader.currency,
                minimumFractionDigits: field.scale,
                maximumFractionDigits: field.scale
            }).format(Number(value));
        case 'Percent':
            return `${formatNumber(value, field, locale)}%`;
        case 'Number':
        case 'Integer':
        case 'Long':
            return formatNumber(value, field, locale);
        case 'Picklist':
        case 'Combobox':
            return labelOf(field, String(value));
        case 'MultiselectPicklist':
            return String(value)
                .split(';')
                .map((each) => labelOf(field, each))
                .join('; ');
        default:
            return typeof value === 'object' ? JSON.stringify(value) : String(value);
    }
}

function formatNumber(value: unknown, field: FieldForUi, locale: string): string {
    const digits = { minimumFractionDigits: field.scale, maximumFractionDigits: field.scale };
    return new Intl.NumberFormat(locale, digits).format(Number(value));
}

function labelOf(field: FieldForUi, value: string): string {
    return field.picklist?.find((option) => option.value === value)?.label ?? value;
}

/** Types that the UI API gives a display value of its own; others read the same as they are. */
export function hasDisplayValue(field: FieldForUi): boolean {
    return [
        'Date',
        'DateTime',
        'Currency',
        'Percent',
        'Number',
        'Integer',
        'Long',
        'Picklist',
        'MultiselectPicklist'
    ].includes(field.type);
}

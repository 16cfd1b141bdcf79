import {
    ApexBlob,
    ApexDate,
    ApexDatetime,
    isNumber,
    toDecimal,
    toDouble
} from '../../runtime/values/index.ts';
import { normalizeId, type FieldDefinition } from '../../schema/index.ts';

/**
 * A value as the database keeps it: empty texts are null, ids have 18 characters, moments lose their
 * milliseconds, numbers are rounded to the field's scale.
 */
export function normalizeValue(field: FieldDefinition, value: unknown): unknown {
    if (value === null || value === undefined || value === '') return null;
    switch (field.apexType) {
        case 'Id':
            return typeof value === 'string' ? (normalizeId(value) ?? value) : value;
        case 'Decimal':
        case 'Double':
            return isNumber(value)
                ? toDecimal(value).setScale(scaleFor(field, value), 'HALF_UP')
                : value;
        case 'Integer':
            return isNumber(value) ? Math.trunc(toDouble(value)) : value;
        case 'Datetime':
            return normalizeMoment(value);
        case 'String':
            return normalizeText(field, value);
        default:
            return value;
    }
}

/** Numbers keep the scale they have; digits beyond the field's scale are rounded away. */
function scaleFor(field: FieldDefinition, value: unknown): number {
    const decimal = toDecimal(value as number);
    const isUnlimited = field.precision === 0;
    return isUnlimited ? decimal.scale : Math.min(decimal.scale, field.scale);
}

function normalizeMoment(value: unknown): unknown {
    if (value instanceof ApexDatetime) {
        return new ApexDatetime(Math.floor(value.epochMilliseconds / 1000) * 1000);
    }
    return value instanceof ApexDate ? new ApexDatetime(value.epochDay * 86_400_000) : value;
}

/** Texts of one line lose the blanks around them, as they do on the platform. */
function normalizeText(field: FieldDefinition, value: unknown): unknown {
    if (typeof value !== 'string') return value instanceof ApexBlob ? value : String(value);
    const isLong =
        field.type === 'LongTextArea' || field.type === 'Html' || field.type === 'TextArea';
    const text = isLong ? value : value.trim();
    return text === '' ? null : text;
}

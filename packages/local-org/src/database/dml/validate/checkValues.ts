import { isNumber, toDecimal, type ApexNumber } from '../../../runtime/values/index.ts';
import type { FieldDefinition } from '../../../schema/index.ts';
import type { PendingRow } from '../PendingRow.ts';
import { fail } from '../PendingRow.ts';

const EMAIL = /^[^\s@<>()[\],;:"\\]+@[^\s@.]+(\.[^\s@.]+)+$/;

/**
 * What the platform checks of single values: lengths, numbers' sizes, the form of e-mail addresses.
 *
 * @param allowTruncation of Database.DMLOptions: texts too long are cut instead of refused
 */
export function checkValues(pending: PendingRow, allowTruncation: boolean): void {
    for (const field of pending.object.fields) {
        const value = pending.row[field.name];
        if (value === null || value === undefined) continue;
        // Nobody is blamed for what was stored before.
        if (pending.before?.[field.name] === value) continue;
        if (typeof value === 'string') checkText(pending, field, value, allowTruncation);
        else if (isNumber(value)) checkNumber(pending, field, value);
    }
}

function checkText(
    pending: PendingRow,
    field: FieldDefinition,
    value: string,
    allowTruncation: boolean
): void {
    const isText = field.apexType === 'String' && field.type !== 'MultiselectPicklist';
    if (isText && field.length > 0 && value.length > field.length) {
        if (allowTruncation && field.type !== 'Picklist') {
            pending.row = { ...pending.row, [field.name]: value.slice(0, field.length) };
            return;
        }
        fail(
            pending,
            'STRING_TOO_LONG',
            `${field.label}: data value too large: ${value} (max length=${field.length})`,
            [field.name]
        );
    } else if (field.type === 'Email' && !EMAIL.test(value)) {
        fail(pending, 'INVALID_EMAIL_ADDRESS', `${field.label}: invalid email address: ${value}`, [
            field.name
        ]);
    }
}

function checkNumber(pending: PendingRow, field: FieldDefinition, value: ApexNumber): void {
    if (field.precision === 0) return;
    const limit = 10n ** BigInt(field.precision - field.scale);
    const whole = toDecimal(value).toBigInt();
    if (whole < limit && whole > -limit) return;
    fail(
        pending,
        'NUMBER_OUTSIDE_VALID_RANGE',
        `${field.label}: value outside of valid range on numeric field: ${toDecimal(value).toPlainString()}`,
        [field.name]
    );
}

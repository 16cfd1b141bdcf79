import type { FieldDescription } from './objectDescription.ts';
import type { DisplayType, PicklistValue } from './standardObject.ts';

/** The words in which the files of `standard-objects/` describe fields. */

export function id(): FieldDescription {
    return { label: 'Record ID', displayType: 'ID', createable: false, nillable: false };
}

export function text(label: string, length: number): FieldDescription {
    return { label, displayType: 'STRING', length };
}

/** @param format `{0000}` */
export function autoNumber(label: string, format: string): FieldDescription {
    return { ...readOnly(text(label, 30)), nillable: false, autoNumberFormat: format };
}

export function textArea(label: string, length: number): FieldDescription {
    return { label, displayType: 'TEXTAREA', length };
}

export function phone(label: string): FieldDescription {
    return { label, displayType: 'PHONE', length: 40 };
}

export function email(label: string, length = 80): FieldDescription {
    return { label, displayType: 'EMAIL', length };
}

export function url(label: string, length = 255): FieldDescription {
    return { label, displayType: 'URL', length };
}

export function checkbox(label: string, defaultValue = false): FieldDescription {
    return { label, displayType: 'BOOLEAN', defaultValue };
}

export function date(label: string): FieldDescription {
    return { label, displayType: 'DATE' };
}

export function dateTime(label: string): FieldDescription {
    return { label, displayType: 'DATETIME' };
}

export function time(label: string): FieldDescription {
    return { label, displayType: 'TIME' };
}

export function integer(label: string, digits = 8): FieldDescription {
    return { label, displayType: 'INTEGER', precision: digits, scale: 0 };
}

export function number(label: string, precision: number, scale: number): FieldDescription {
    return { label, displayType: 'DOUBLE', precision, scale };
}

export function currency(label: string, precision = 18, scale = 0): FieldDescription {
    return { label, displayType: 'CURRENCY', precision, scale };
}

export function percent(label: string, precision = 3, scale = 0): FieldDescription {
    return { label, displayType: 'PERCENT', precision, scale };
}

export function base64(label: string): FieldDescription {
    return { label, displayType: 'BASE64' };
}

export function address(label: string): FieldDescription {
    return { label, displayType: 'ADDRESS', createable: false };
}

/** A lookup; the relationship's name comes from the stubs or, where they lack the field, from `extra`. */
export function reference(label: string, referenceTo: readonly string[]): FieldDescription {
    return { label, displayType: 'REFERENCE', referenceTo };
}

/**
 * A picklist. A value may carry a label of its own (`005=Finished`) and a trailing `*` marks the
 * default (`New*`).
 */
export function picklist(
    label: string,
    values: readonly string[],
    displayType: DisplayType = 'PICKLIST'
): FieldDescription {
    const picklistValues = values.map(picklistValue);
    const initial = picklistValues.find(({ isDefault }) => isDefault);
    return {
        label,
        displayType,
        length: displayType === 'MULTIPICKLIST' ? 4099 : 255,
        picklistValues,
        ...(initial === undefined ? {} : { defaultValue: initial.value })
    };
}

/** A picklist that refuses values it does not list. */
export function restrictedPicklist(label: string, values: readonly string[]): FieldDescription {
    return { ...picklist(label, values), restrictedPicklist: true };
}

export function required(field: FieldDescription): FieldDescription {
    return { ...field, required: true };
}

/** Set by the platform: neither on create nor on update. */
export function readOnly(field: FieldDescription): FieldDescription {
    return { ...field, createable: false, updateable: false };
}

/** May be given when the record is made and never changed. */
export function createOnly(field: FieldDescription): FieldDescription {
    return { ...field, createable: true, updateable: false };
}

/** Computed by the platform from other fields. */
export function calculated(field: FieldDescription): FieldDescription {
    return { ...readOnly(field), calculated: true };
}

function picklistValue(text: string): PicklistValue {
    const isDefault = text.endsWith('*');
    const plain = isDefault ? text.slice(0, -1) : text;
    const [value = plain, label = value] = plain.split('=');
    return { value, label, isDefault };
}

import type { FieldDefinition, FieldType } from '../../schema/index.ts';

/** The words of Setup's field list, which FieldDefinition.DataType repeats. */
const WORDS: Partial<Record<FieldType, string>> = {
    Id: 'Lookup()',
    TextArea: 'Text Area',
    LongTextArea: 'Long Text Area',
    Html: 'Rich Text Area',
    EncryptedText: 'Text (Encrypted)',
    Url: 'URL',
    MultiselectPicklist: 'Picklist (Multi-Select)',
    DateTime: 'Date/Time',
    AutoNumber: 'Auto Number',
    Location: 'Geolocation'
};

/** `Text(80)`, `Lookup(Account)`, `Formula (Number)`, `Roll-Up Summary (COUNT Message)`. */
export function dataTypeOf(field: FieldDefinition): string {
    const { type, length, precision, scale, referenceTo } = field;
    if (field.summary !== null) {
        return `Roll-Up Summary (${field.summary.operation.toUpperCase()})`;
    }
    const word = WORDS[type] ?? type;
    if (field.formula !== null) return `Formula (${word})`;
    switch (type) {
        case 'Reference':
            return `Lookup(${referenceTo.join(',')})`;
        case 'MasterDetail':
            return `Master-Detail(${referenceTo.join(',')})`;
        case 'Text':
        case 'LongTextArea':
        case 'Html':
            return `${word}(${length})`;
        case 'Number':
        case 'Currency':
        case 'Percent':
            return `${word}(${precision - scale}, ${scale})`;
        default:
            return word;
    }
}

import type { FieldDefinition, FieldType, ObjectDefinition } from '../../schema/index.ts';

const TEXTS: readonly FieldType[] = [
    'Text',
    'TextArea',
    'LongTextArea',
    'Html',
    'Email',
    'Phone',
    'Url',
    'AutoNumber',
    'Combobox'
];
const NAMES = ['Name', 'FirstName', 'LastName', 'Title', 'Subject', 'CaseNumber'];

/** The fields that a search group looks into. Source: SOQL and SOSL Reference, "IN SearchGroup". */
export function searchFields(object: ObjectDefinition, group: string): FieldDefinition[] {
    return object.fields.filter((field) => {
        switch (group) {
            case 'PHONE':
                return field.type === 'Phone';
            case 'EMAIL':
                return field.type === 'Email';
            case 'NAME':
                return field.nameField || NAMES.includes(field.name);
            case 'SIDEBAR':
                return field.nameField || field.type === 'Phone' || field.type === 'Email';
            default:
                return field.formula === null && TEXTS.includes(field.type);
        }
    });
}

import type { ElementReader } from '../xml/index.ts';
import type {
    CompactLayoutMetadata,
    FieldSetMetadata,
    RecordTypeMetadata,
    ValidationRuleMetadata
} from './types.ts';

export function readValidationRule(
    reader: ElementReader,
    name: string,
    file: string
): ValidationRuleMetadata {
    reader.ignore('fullName', 'description', 'shouldEvaluateOnClient');
    return {
        file,
        name,
        active: reader.boolean('active', false),
        errorConditionFormula: reader.requiredText('errorConditionFormula'),
        errorMessage: reader.requiredText('errorMessage'),
        errorDisplayField: reader.text('errorDisplayField')
    };
}

export function readRecordType(
    reader: ElementReader,
    name: string,
    file: string
): RecordTypeMetadata {
    reader.ignore('fullName', 'businessProcess', 'compactLayoutAssignment', 'picklistValues');
    return {
        file,
        developerName: name,
        label: reader.requiredText('label'),
        active: reader.boolean('active', false),
        description: reader.text('description')
    };
}

export function readFieldSet(reader: ElementReader, name: string, file: string): FieldSetMetadata {
    reader.ignore('fullName', 'availableFields');
    return {
        file,
        name,
        label: reader.requiredText('label'),
        description: reader.text('description'),
        fields: reader.each('displayedFields', (item) => {
            item.ignore('isFieldManaged');
            return {
                field: item.requiredText('field'),
                isRequired: item.boolean('isRequired', false)
            };
        })
    };
}

export function readCompactLayout(
    reader: ElementReader,
    name: string,
    file: string
): CompactLayoutMetadata {
    reader.ignore('fullName');
    return { file, name, label: reader.requiredText('label'), fields: reader.texts('fields') };
}

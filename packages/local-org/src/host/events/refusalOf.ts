import type { RecordError, SObjectValue } from '../../runtime/sobject/index.ts';

/** Why an event cannot be published; null when it can. The same checks as for a record that is saved. */
export function refusalOf(event: SObjectValue): RecordError | null {
    const missing = event.type.fields
        .filter((field) => field.required && event.value(field.name) === null)
        .map((field) => field.name);
    if (missing.length > 0) {
        return {
            statusCode: 'REQUIRED_FIELD_MISSING',
            message: `Required fields are missing: [${missing.join(', ')}]`,
            fields: missing
        };
    }
    for (const field of event.type.fields) {
        const value = event.value(field.name);
        if (field.length > 0 && typeof value === 'string' && value.length > field.length) {
            return {
                statusCode: 'STRING_TOO_LONG',
                message: `${field.label}: data value too large: ${value} (max length=${field.length})`,
                fields: [field.name]
            };
        }
    }
    return null;
}

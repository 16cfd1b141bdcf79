import type { FieldValues } from '../OrgForUi.ts';
import { OrgRefusal } from '../OrgForUi.ts';
import type { UiContext } from '../UiContext.ts';

/** Takes only what a JSON body of field values may hold. */
export function fieldValues(body: unknown): FieldValues {
    if (typeof body !== 'object' || body === null || Array.isArray(body)) {
        throw new OrgRefusal(
            400,
            'JSON_PARSER_ERROR',
            'The body must be an object of field values.'
        );
    }
    for (const [name, value] of Object.entries(body)) {
        if (value !== null && !['string', 'number', 'boolean'].includes(typeof value)) {
            throw new OrgRefusal(
                400,
                'INVALID_FIELD',
                `The value of ${name} must be text, number or true/false.`,
                [name]
            );
        }
    }
    return body as FieldValues;
}

/** Saves some fields of a record. */
export async function saveFields(
    context: UiContext,
    userId: string,
    id: string,
    fields: FieldValues
): Promise<void> {
    const object = await context.objectOf(userId, id);
    await context.org.update(userId, object, id, fields);
}

import { ArgumentMismatch, fromJson } from '../aura/index.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import { SObjectValue } from '../../runtime/sobject/index.ts';
import { normalizeId } from '../../schema/index.ts';
import { OrgRefusal } from '../../contract/index.ts';
import type { FieldValues } from '../../contract/index.ts';

/**
 * A record as a client sends it, ready for DML.
 *
 * @param id null for a new record
 * @throws OrgRefusal 404 for an unknown object, 400 for an unknown field or a value that does not fit
 */
export function recordOfJson(
    rt: Runtime,
    object: string,
    id: string | null,
    fields: FieldValues
): SObjectValue {
    const definition = rt.schema.object(object);
    if (definition === undefined) {
        throw new OrgRefusal(404, 'NOT_FOUND', 'The requested resource does not exist');
    }
    const record = new SObjectValue(definition);
    if (id !== null) record.setValue('Id', normalizeId(id) ?? id);
    for (const [name, value] of Object.entries(fields)) {
        const field = definition.field(name);
        if (field === undefined) {
            throw new OrgRefusal(
                400,
                'INVALID_FIELD',
                `No such column '${name}' on sobject of type ${definition.name}`,
                [name]
            );
        }
        try {
            record.setValue(field.name, fromJson(rt, value, { name: field.apexType, args: [] }));
        } catch (error) {
            if (!(error instanceof ArgumentMismatch)) throw error;
            throw new OrgRefusal(400, 'JSON_PARSER_ERROR', error.message, [field.name]);
        }
    }
    return record;
}

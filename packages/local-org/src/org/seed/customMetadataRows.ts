import type { CustomMetadataRecordMetadata, Project } from '../../project/index.ts';
import { ApexDate, ApexDatetime, ApexDecimal, ApexTime } from '../../runtime/values/index.ts';
import type { FieldDefinition, ObjectDefinition, OrgSchema } from '../../schema/index.ts';
import type { SetupRows } from './SetupRows.ts';

/** The rows of custom metadata types and of record types: they come from files and nothing else. */
export function seedCustomMetadata(
    rows: SetupRows,
    schema: OrgSchema,
    project: Project,
    namespace: string | null
): void {
    for (const record of project.customMetadataRecords) {
        const object = schema.object(record.type);
        if (object === undefined) {
            throw new Error(`${record.file}: there is no custom metadata type ${record.type}.`);
        }
        rows.put(object.name, record.developerName, rowOf(rows, object, record, namespace));
    }
    for (const object of schema.objects()) {
        for (const type of object.recordTypes) {
            rows.put('RecordType', `${object.name}.${type.developerName}`, {
                Name: type.label,
                DeveloperName: type.developerName,
                SobjectType: object.name,
                IsActive: type.active,
                NamespacePrefix: namespace,
                ...(type.isPersonType === undefined ? {} : { IsPersonType: type.isPersonType })
            });
        }
    }
}

function rowOf(
    rows: SetupRows,
    object: ObjectDefinition,
    record: CustomMetadataRecordMetadata,
    namespace: string | null
): Record<string, unknown> {
    const prefix = namespace === null ? '' : `${namespace}__`;
    const row: Record<string, unknown> = {
        DeveloperName: record.developerName,
        MasterLabel: record.label,
        Label: record.label,
        Language: 'en_US',
        NamespacePrefix: namespace,
        QualifiedApiName: `${prefix}${record.developerName}`
    };
    for (const { field: name, value } of record.values) {
        const field = object.field(name);
        if (field === undefined) {
            throw new Error(`${record.file}: ${object.name} has no field ${name}.`);
        }
        if (value !== null) row[field.name] = valueOf(rows, field, value, record.file);
    }
    return row;
}

/** Texts of XML Schema as Apex values. */
function valueOf(rows: SetupRows, field: FieldDefinition, text: string, file: string): unknown {
    switch (field.apexType) {
        case 'Boolean':
            return text === 'true';
        case 'Decimal':
            return ApexDecimal.parse(text) ?? mistake(field, text, file);
        case 'Integer':
            return Number(text);
        case 'Date': {
            const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
            return ApexDate.of(year, month, day);
        }
        case 'Datetime':
            return new ApexDatetime(Date.parse(text));
        case 'Time':
            return new ApexTime(Date.parse(`1970-01-01T${text}`));
        case 'Id':
            return targetOf(rows, field, text);
        default:
            return text === '' ? null : text;
    }
}

/** Metadata relationships name their target: another record, or an object or field. */
function targetOf(rows: SetupRows, field: FieldDefinition, text: string): unknown {
    const [target = ''] = field.referenceTo;
    return /__mdt$/i.test(target) ? rows.idOf(target, text) : text;
}

function mistake(field: FieldDefinition, text: string, file: string): never {
    throw new Error(`${file}: ${field.name} is a ${field.type}, which '${text}' is not.`);
}

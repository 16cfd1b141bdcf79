import {
    namespaceOf,
    type FieldDefinition,
    type ObjectDefinition,
    type OrgSchema
} from '../../schema/index.ts';
import type { Row } from '../store/index.ts';
import { dataTypeOf } from './dataTypeOf.ts';

/** Values that rows must have, by field or by `Relationship.Field`; see RecordSource.generate. */
export type Wanted = ReadonlyMap<string, readonly unknown[]>;

/**
 * Rows of FieldDefinition for the objects that a query names.
 *
 * @returns null where it names none: an org refuses that, too
 */
export function fieldDefinitionRows(schema: OrgSchema, wanted: Wanted): Row[] | null {
    const objects = objectsIn(schema, wanted);
    return objects?.flatMap((object) => object.fields.map((field) => rowOf(object, field))) ?? null;
}

function objectsIn(schema: OrgSchema, wanted: Wanted): ObjectDefinition[] | null {
    const byName =
        wanted.get('EntityDefinitionId') ??
        wanted.get('EntityDefinition.QualifiedApiName') ??
        wanted.get('DurableId')?.map((id) => String(id).split('.')[0]);
    if (byName !== undefined) {
        return byName
            .map((name) => schema.object(String(name)))
            .filter((object) => object !== undefined);
    }
    const developerNames = wanted
        .get('EntityDefinition.DeveloperName')
        ?.map((name) => String(name).toLowerCase());
    if (developerNames === undefined) return null;
    return [...schema.objects()].filter(({ name }) =>
        developerNames.includes(developerName(name).toLowerCase())
    );
}

function rowOf(object: ObjectDefinition, field: FieldDefinition): Row {
    const id = `${object.name}.${field.name}`;
    return {
        Id: id,
        DurableId: id,
        EntityDefinitionId: object.name,
        QualifiedApiName: field.name,
        DeveloperName: developerName(field.name),
        NamespacePrefix: namespaceOf(field.name),
        Label: field.label,
        MasterLabel: field.label,
        DataType: dataTypeOf(field),
        Length: field.length,
        Precision: field.precision,
        Scale: field.scale,
        RelationshipName: field.relationshipName,
        IsCalculated: field.formula !== null || field.summary !== null,
        IsIndexed: field.indexed,
        IsNameField: field.nameField,
        IsNillable: !field.required,
        IsPolymorphicForeignKey: field.referenceTo.length > 1
    };
}

/** `ns__Size__c` → `Size` */
export function developerName(name: string): string {
    return name.replace(/^\w+?__(?=\w+__\w+$)/, '').replace(/__\w+$/, '');
}

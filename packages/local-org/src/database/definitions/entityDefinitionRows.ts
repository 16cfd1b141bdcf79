import { namespaceOf, type ObjectDefinition, type OrgSchema } from '../../schema/index.ts';
import { developerName, fieldDefinitionRows, type Wanted } from './fieldDefinitionRows.ts';
import type { Row } from '../store/index.ts';

/** Rows of EntityDefinition: all objects, or those that a query names. */
export function entityDefinitionRows(schema: OrgSchema, wanted: Wanted): Row[] {
    const names = wanted.get('QualifiedApiName') ?? wanted.get('DurableId') ?? wanted.get('Id');
    if (names === undefined) return [...schema.objects()].map(entityDefinitionRow);
    return names
        .map((name) => schema.object(String(name)))
        .filter((object) => object !== undefined)
        .map(entityDefinitionRow);
}

/** The definition that a custom metadata relationship names; undefined for stored objects. */
export function definitionRow(schema: OrgSchema, object: string, name: string): Row | undefined {
    if (object === 'EntityDefinition') {
        const found = schema.object(name);
        return found === undefined ? undefined : entityDefinitionRow(found);
    }
    if (object !== 'FieldDefinition') return undefined;
    const rows = fieldDefinitionRows(schema, new Map([['DurableId', [name]]]));
    return rows?.find((row) => String(row['DurableId']).toLowerCase() === name.toLowerCase());
}

function entityDefinitionRow(object: ObjectDefinition): Row {
    return {
        Id: object.name,
        DurableId: object.name,
        QualifiedApiName: object.name,
        DeveloperName: developerName(object.name),
        NamespacePrefix: namespaceOf(object.name),
        Label: object.label,
        MasterLabel: object.label,
        PluralLabel: object.labelPlural,
        KeyPrefix: object.keyPrefix || null,
        IsCustomSetting: object.kind === 'customSetting',
        IsQueryable: object.isQueryable,
        IsTriggerable: object.isTriggerable
    };
}

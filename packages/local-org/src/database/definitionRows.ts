import { namespaceOf, type ObjectDefinition, type OrgSchema } from '../schema/index.ts';
import type { Row } from './store/index.ts';

/** Rows of EntityDefinition: all objects, or those that a query names. */
export function entityDefinitionRows(
    schema: OrgSchema,
    wanted: ReadonlyMap<string, readonly unknown[]>
): Row[] {
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
    const fieldName = name.split('.').at(-1) ?? name;
    return {
        Id: name,
        DurableId: name,
        QualifiedApiName: fieldName,
        DeveloperName: fieldName.replace(/__c$/i, '')
    };
}

function entityDefinitionRow(object: ObjectDefinition): Row {
    return {
        Id: object.name,
        DurableId: object.name,
        QualifiedApiName: object.name,
        DeveloperName: object.name.replace(/^\w+?__(?=\w+__\w+$)/, '').replace(/__\w+$/, ''),
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

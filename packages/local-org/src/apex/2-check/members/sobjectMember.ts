import type { FieldDefinition, ObjectDefinition } from '../../../schema/index.ts';
import { valueOf, type ValueMeaning } from '../names/index.ts';
import { ID, listOf, PRIMITIVES, SOBJECT, sobjectOf, UNKNOWN, type ApexType } from '../types.ts';
import type { World } from '../World.ts';

/** `record.Name`, `record.Account`, `record.Contacts`: field, parent or children of a record. */
export function sobjectMember(
    world: World,
    objectName: string | null,
    name: string
): ValueMeaning | undefined {
    if (objectName === null) {
        const isId = name.toLowerCase() === 'id';
        return isId
            ? valueOf(ID, { kind: 'sobjectField', object: 'SObject', field: 'Id' })
            : undefined;
    }
    const object = world.environment.schema.object(objectName);
    if (object === undefined) return undefined;
    return (
        fieldOf(world, object, name) ?? parentOf(world, object, name) ?? childrenOf(object, name)
    );
}

function fieldOf(world: World, object: ObjectDefinition, name: string): ValueMeaning | undefined {
    const field = object.field(name);
    if (field === undefined) return undefined;
    const reference = { kind: 'sobjectField', object: object.name, field: field.name } as const;
    return valueOf(fieldType(world, field), reference);
}

function parentOf(world: World, object: ObjectDefinition, name: string): ValueMeaning | undefined {
    const field = object.relationship(name);
    if (field?.relationshipName == null) return undefined;
    return valueOf(parentType(world, field), {
        kind: 'sobjectRelationship',
        object: object.name,
        relationship: field.relationshipName,
        isChild: false
    });
}

function childrenOf(object: ObjectDefinition, name: string): ValueMeaning | undefined {
    const child = object.childRelationship(name);
    if (child?.name == null) return undefined;
    return valueOf(listOf(sobjectOf(child.childObject)), {
        kind: 'sobjectRelationship',
        object: object.name,
        relationship: child.name,
        isChild: true
    });
}

/** The record behind a lookup. One that leads to several objects shows what they share: `Name`. */
export function parentType(world: World, field: FieldDefinition): ApexType {
    const [only, ...others] = field.referenceTo;
    if (only !== undefined && others.length === 0) return sobjectOf(only);
    const shared = world.environment.schema.object('Name');
    return shared === undefined ? SOBJECT : sobjectOf(shared.name);
}

/** Apex type of a field's value. */
export function fieldType(world: World, field: FieldDefinition): ApexType {
    const name = field.apexType.replace(/^System\./, '');
    const primitive = PRIMITIVES.get(name.toLowerCase());
    if (primitive !== undefined) return primitive;
    const type = world.platform.type(
        field.apexType.includes('.') ? field.apexType : `System.${name}`
    );
    return type.kind === 'unknown' ? UNKNOWN : type;
}

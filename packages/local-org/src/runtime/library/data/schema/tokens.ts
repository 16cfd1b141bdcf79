import type { FieldDefinition, ObjectDefinition } from '../../../../schema/index.ts';
import type { Runtime } from '../../../runtime.ts';
import type { ValueObject } from '../../../values/index.ts';

/** An instance of Schema.SObjectType: the token of an object. */
export class ApexSObjectType implements ValueObject {
    readonly object: ObjectDefinition;

    constructor(object: ObjectDefinition) {
        this.object = object;
    }

    hashText(): string {
        return `SObjectType ${this.object.name}`;
    }
}

/** An instance of Schema.SObjectField: the token of a field. */
export class ApexSObjectField implements ValueObject {
    readonly object: ObjectDefinition;
    readonly field: FieldDefinition;

    constructor(object: ObjectDefinition, field: FieldDefinition) {
        this.object = object;
        this.field = field;
    }

    hashText(): string {
        return `SObjectField ${this.object.name}.${this.field.name}`;
    }
}

/** The token of an object that the schema is known to have. */
export function typeToken(rt: Runtime, name: string): ApexSObjectType {
    const object = rt.schema.object(name);
    if (object === undefined) throw new Error(`The schema has no object ${name}.`);
    return new ApexSObjectType(object);
}

/** The token of a field that the schema is known to have. */
export function fieldToken(rt: Runtime, objectName: string, fieldName: string): ApexSObjectField {
    const { object } = typeToken(rt, objectName);
    const field = object.field(fieldName);
    if (field === undefined) throw new Error(`${object.name} has no field ${fieldName}.`);
    return new ApexSObjectField(object, field);
}

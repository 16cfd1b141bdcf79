import type { FieldDefinition, ObjectDefinition } from '../../../../schema/index.ts';
import { definePlatformType } from '../../definePlatformType.ts';
import { describing } from './getters.ts';
import { ApexSObjectField, ApexSObjectType } from './tokens.ts';

/** An instance of Schema.ChildRelationship. */
export class ApexChildRelationship {
    readonly name: string | null;
    readonly object: ObjectDefinition;
    readonly field: FieldDefinition;

    constructor(name: string | null, object: ObjectDefinition, field: FieldDefinition) {
        this.name = name;
        this.object = object;
        this.field = field;
    }
}

type Self = ApexChildRelationship;

const described = describing(
    {
        ChildSObject: (_rt, { object }: Self) => new ApexSObjectType(object),
        Field: (_rt, { object, field }: Self) => new ApexSObjectField(object, field),
        RelationshipName: (_rt, { name }: Self) => name
    },
    {
        CascadeDelete: (_rt, { field }: Self) => field.deleteConstraint === 'Cascade',
        DeprecatedAndHidden: () => false,
        RestrictedDelete: (_rt, { field }: Self) => field.deleteConstraint === 'Restrict'
    }
);

export const childRelationship = definePlatformType({
    name: 'Schema.ChildRelationship',
    jsClass: ApexChildRelationship,
    ...described,
    methods: {
        ...described.methods,
        'toString()': (_rt, { name }: Self) =>
            `Schema.ChildRelationship[getRelationshipName=${name};]`
    }
});

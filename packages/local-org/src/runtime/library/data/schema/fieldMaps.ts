import type {
    FieldDefinition,
    FieldSetDefinition,
    ObjectDefinition
} from '../../../../schema/index.ts';
import type { Runtime } from '../../../runtime.ts';
import { listOf, mapOf, STRING_TYPE, typeDescriptor } from '../../../types/index.ts';
import { ApexList } from '../../../values/index.ts';
import { definePlatformType } from '../../definePlatformType.ts';
import { displayType } from './DescribeFieldResult.ts';
import { describing } from './getters.ts';
import { NameMap } from './NameMap.ts';
import { ApexSObjectField, ApexSObjectType, typeToken } from './tokens.ts';

/** `Account.SObjectType.getDescribe().fields` */
export class ApexSObjectTypeFields extends ApexSObjectType {}

/** `….fieldSets` */
export class ApexSObjectTypeFieldSets extends ApexSObjectType {}

/** An instance of Schema.FieldSet. */
export class ApexFieldSet {
    readonly object: ObjectDefinition;
    readonly set: FieldSetDefinition;

    constructor(object: ObjectDefinition, set: FieldSetDefinition) {
        this.object = object;
        this.set = set;
    }
}

/** An instance of Schema.FieldSetMember. */
export class ApexFieldSetMember {
    readonly path: string;
    readonly isRequired: boolean;
    readonly owner: ObjectDefinition;
    readonly field: FieldDefinition;

    constructor(
        path: string,
        isRequired: boolean,
        owner: ObjectDefinition,
        field: FieldDefinition
    ) {
        this.path = path;
        this.isRequired = isRequired;
        this.owner = owner;
        this.field = field;
    }
}

/** Names of lower case to tokens, names in any case are found. */
function fieldMap(rt: Runtime, { object }: ApexSObjectTypeFields): NameMap {
    const map = new NameMap(mapOf(STRING_TYPE, typeDescriptor('SObjectField')));
    for (const field of object.fields) map.put(rt, field.name, new ApexSObjectField(object, field));
    return map;
}

function fieldSetMap(rt: Runtime, { object }: ApexSObjectTypeFieldSets): NameMap {
    const map = new NameMap(mapOf(STRING_TYPE, typeDescriptor('FieldSet')));
    for (const set of object.fieldSets) map.put(rt, set.name, new ApexFieldSet(object, set));
    return map;
}

function fieldSetNamed(rt: Runtime, objectName: string, name: string): ApexFieldSet {
    const { object } = typeToken(rt, objectName);
    const wanted = name.toLowerCase();
    const set = object.fieldSets.find((each) => {
        const own = each.name.toLowerCase();
        return own === wanted || own.endsWith(`__${wanted}`);
    });
    if (set === undefined) throw new Error(`${object.name} has no field set ${name}.`);
    return new ApexFieldSet(object, set);
}

function members(rt: Runtime, { object, set }: ApexFieldSet): ApexList {
    const found = set.fields.map(({ path, isRequired }) => memberOf(rt, object, path, isRequired));
    return new ApexList(listOf(typeDescriptor('FieldSetMember')), found);
}

function memberOf(
    rt: Runtime,
    root: ObjectDefinition,
    path: string,
    isRequired: boolean
): ApexFieldSetMember {
    const names = path.split('.');
    let owner = root;
    for (const name of names.slice(0, -1)) {
        owner = typeToken(rt, owner.relationship(name)?.referenceTo[0] ?? '').object;
    }
    const field = owner.field(names.at(-1) ?? '');
    if (field === undefined) throw new Error(`${root.name} has no field ${path}.`);
    return new ApexFieldSetMember(path, isRequired, owner, field);
}

const describedSet = describing({
    Description: (_rt, self: ApexFieldSet) => self.set.description,
    Fields: members,
    Label: (_rt, self: ApexFieldSet) => self.set.label,
    Name: (_rt, self: ApexFieldSet) => self.set.name.replace(/^\w+?__/, ''),
    NameSpace: (_rt, self: ApexFieldSet) => /^(\w+?)__/.exec(self.set.name)?.[1] ?? null,
    SObjectType: (_rt, self: ApexFieldSet) => new ApexSObjectType(self.object)
});

const describedMember = describing({
    DbRequired: (_rt, self: ApexFieldSetMember) => self.field.required,
    FieldPath: (_rt, self: ApexFieldSetMember) => self.path,
    Label: (_rt, self: ApexFieldSetMember) => self.field.label,
    Required: (_rt, self: ApexFieldSetMember) => self.isRequired || self.field.required,
    SObjectField: (_rt, self: ApexFieldSetMember) => new ApexSObjectField(self.owner, self.field),
    Type: (rt, self: ApexFieldSetMember) => displayType(rt, self.field)
});

export const fieldMapTypes = [
    definePlatformType({
        name: 'Schema.SObjectTypeFields',
        jsClass: ApexSObjectTypeFields,
        statics: {
            $of: (rt, object: string) => new ApexSObjectTypeFields(typeToken(rt, object).object)
        },
        methods: { 'getMap()': fieldMap, 'toString()': () => 'Schema.SObjectTypeFields' }
    }),
    definePlatformType({
        name: 'Schema.SObjectTypeFieldSets',
        jsClass: ApexSObjectTypeFieldSets,
        statics: {
            $of: (rt, object: string) => new ApexSObjectTypeFieldSets(typeToken(rt, object).object)
        },
        methods: { 'getMap()': fieldSetMap, 'toString()': () => 'Schema.SObjectTypeFieldSets' }
    }),
    definePlatformType({
        name: 'Schema.FieldSet',
        jsClass: ApexFieldSet,
        statics: { $of: fieldSetNamed },
        ...describedSet,
        methods: {
            ...describedSet.methods,
            'toString()': (_rt, self: ApexFieldSet) => `Schema.FieldSet[getName=${self.set.name};]`
        }
    }),
    definePlatformType({
        name: 'Schema.FieldSetMember',
        jsClass: ApexFieldSetMember,
        ...describedMember,
        methods: {
            ...describedMember.methods,
            'toString()': (_rt, self: ApexFieldSetMember) =>
                `Schema.FieldSetMember[getFieldPath=${self.path};]`
        }
    })
];

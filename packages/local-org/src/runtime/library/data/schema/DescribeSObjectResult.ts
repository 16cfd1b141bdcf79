import type { ChildRelationship, ObjectDefinition } from '../../../../schema/index.ts';
import type { DescribedRights, Runtime } from '../../../runtime.ts';
import { ID_TYPE, listOf, mapOf, STRING_TYPE, typeDescriptor } from '../../../types/index.ts';
import { ApexList, ApexMap } from '../../../values/index.ts';
import { definePlatformType } from '../../definePlatformType.ts';
import { ApexChildRelationship } from './ChildRelationship.ts';
import { describing } from './getters.ts';
import { recordTypeInfos, type ApexRecordTypeInfo } from './RecordTypeInfo.ts';
import { ApexSObjectTypeFields, ApexSObjectTypeFieldSets } from './fieldMaps.ts';
import { ApexSObjectType, typeToken } from './tokens.ts';

/** An instance of Schema.DescribeSObjectResult. */
export class ApexDescribeSObjectResult extends ApexSObjectType {}

type Self = ApexDescribeSObjectResult;

const RECORD_TYPE_INFO = typeDescriptor('RecordTypeInfo');

function rightsOf(rt: Runtime, object: ObjectDefinition): DescribedRights {
    return rt.database.permissions(rt.transaction.user.id).object(object);
}

function children(rt: Runtime, { object }: Self): ApexList {
    const found = object.childRelationships.flatMap((child: ChildRelationship) => {
        const childObject = rt.schema.object(child.childObject);
        const field = childObject?.field(child.field);
        return childObject === undefined || field === undefined
            ? []
            : [new ApexChildRelationship(child.name, childObject, field)];
    });
    return new ApexList(listOf(typeDescriptor('Schema.ChildRelationship')), found);
}

function infoMap(
    rt: Runtime,
    self: Self,
    key: (info: ApexRecordTypeInfo) => string,
    keyType = STRING_TYPE
): ApexMap {
    const entries = recordTypeInfos(rt, self.object).map((info) => [key(info), info] as const);
    return ApexMap.of(rt, mapOf(keyType, RECORD_TYPE_INFO), entries);
}

const described = describing(
    {
        ChildRelationships: children,
        FieldSets: (_rt, { object }: Self) => new ApexSObjectTypeFieldSets(object),
        Fields: (_rt, { object }: Self) => new ApexSObjectTypeFields(object),
        KeyPrefix: (_rt, { object }: Self) => object.keyPrefix || null,
        Label: (_rt, { object }: Self) => object.label,
        LabelPlural: (_rt, { object }: Self) => object.labelPlural,
        LocalName: (_rt, { object }: Self) => object.name.replace(/^\w+?__(?=\w+__\w+$)/, ''),
        Name: (_rt, { object }: Self) => object.name,
        RecordTypeInfos: (rt, { object }: Self) =>
            new ApexList(listOf(RECORD_TYPE_INFO), recordTypeInfos(rt, object)),
        RecordTypeInfosByDeveloperName: (rt, self: Self) =>
            infoMap(rt, self, (info) => info.developerName),
        RecordTypeInfosById: (rt, self: Self) => infoMap(rt, self, (info) => info.id, ID_TYPE),
        RecordTypeInfosByName: (rt, self: Self) => infoMap(rt, self, (info) => info.name),
        SObjectType: (_rt, { object }: Self) => new ApexSObjectType(object)
    },
    {
        Accessible: (rt, { object }: Self) => rightsOf(rt, object).read,
        Createable: (rt, { object }: Self) => object.isCreateable && rightsOf(rt, object).create,
        Custom: (_rt, { object }: Self) => object.kind !== 'standard' && object.kind !== 'share',
        CustomSetting: (_rt, { object }: Self) => object.kind === 'customSetting',
        Deletable: (rt, { object }: Self) => object.isDeletable && rightsOf(rt, object).delete,
        DeprecatedAndHidden: () => false,
        FeedEnabled: () => false,
        Mergeable: (_rt, { object }: Self) =>
            ['Account', 'Contact', 'Lead', 'Case'].includes(object.name),
        Queryable: (_rt, { object }: Self) => object.isQueryable,
        Searchable: (_rt, { object }: Self) =>
            object.kind === 'standard' || object.kind === 'custom',
        Undeletable: (_rt, { object }: Self) => object.isUndeletable,
        Updateable: (rt, { object }: Self) => object.isUpdateable && rightsOf(rt, object).edit
    }
);

export const describeSObjectResult = definePlatformType({
    name: 'Schema.DescribeSObjectResult',
    jsClass: ApexDescribeSObjectResult,
    statics: { $of: (rt, object: string) => describeObject(typeToken(rt, object)) },
    ...described,
    methods: {
        ...described.methods,
        'toString()': (_rt, { object }: Self) =>
            `Schema.DescribeSObjectResult[getKeyPrefix=${object.keyPrefix};getLabel=${object.label};getName=${object.name};]`
    }
});

export function describeObject({ object }: ApexSObjectType): ApexDescribeSObjectResult {
    return new ApexDescribeSObjectResult(object);
}

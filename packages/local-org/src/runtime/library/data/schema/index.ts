import type { PlatformTypeDefinition } from '../../definePlatformType.ts';
import { childRelationship } from './ChildRelationship.ts';
import { describeFieldResult } from './DescribeFieldResult.ts';
import { describeSObjectResult } from './DescribeSObjectResult.ts';
import { fieldMapTypes } from './fieldMaps.ts';
import { picklistEntry } from './PicklistEntry.ts';
import { recordTypeInfo } from './RecordTypeInfo.ts';
import { schema } from './Schema.ts';
import { sobjectField, sobjectType } from './tokenTypes.ts';

export { ApexSObjectField, ApexSObjectType, typeToken } from './tokens.ts';

export const schemaTypes: readonly PlatformTypeDefinition[] = [
    childRelationship,
    describeFieldResult,
    describeSObjectResult,
    ...fieldMapTypes,
    picklistEntry,
    recordTypeInfo,
    schema,
    sobjectField,
    sobjectType
];

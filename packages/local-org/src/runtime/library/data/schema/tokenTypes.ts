import { randomUuid } from '../../../randomUuid.ts';
import type { Runtime } from '../../../runtime.ts';
import { SObjectValue } from '../../../sobject/index.ts';
import { definePlatformType } from '../../definePlatformType.ts';
import { hashCodeOf } from '../../support/index.ts';
import { describeField } from './DescribeFieldResult.ts';
import { describeObject } from './DescribeSObjectResult.ts';
import { ApexSObjectField, ApexSObjectType, fieldToken, typeToken } from './tokens.ts';

/** `Account.SObjectType.newSObject(id, loadDefaults)` */
function newRecord(
    rt: Runtime,
    { object }: ApexSObjectType,
    id: string | null = null,
    loadDefaults: boolean | null = false
): SObjectValue {
    const record = new SObjectValue(object);
    if (id !== null) record.setValue('Id', id);
    if (loadDefaults === true) {
        rt.database.loadDefaults(record);
        // So that a publish callback can tell its events apart; Platform Events Developer Guide.
        if (object.kind === 'platformEvent')
            record.setValue('EventUuid', randomUuid(rt.host.random));
    }
    return record;
}

const isSame = (self: { hashText(): string }, other: unknown): boolean =>
    typeof other === 'object' &&
    other !== null &&
    'hashText' in other &&
    (other as { hashText(): string }).hashText() === self.hashText();

export const sobjectType = definePlatformType({
    name: 'Schema.SObjectType',
    jsClass: ApexSObjectType,
    statics: { $of: (rt, object: string) => typeToken(rt, object) },
    methods: {
        getDescribe: (_rt, self: ApexSObjectType) => describeObject(self),
        newSObject: newRecord,
        'equals(Object)': (_rt, self: ApexSObjectType, other: unknown) => isSame(self, other),
        'hashCode()': (rt, self: ApexSObjectType) => hashCodeOf(rt, self),
        'toString()': (_rt, self: ApexSObjectType) => self.object.name
    }
});

export const sobjectField = definePlatformType({
    name: 'Schema.SObjectField',
    jsClass: ApexSObjectField,
    statics: { $of: (rt, object: string, field: string) => fieldToken(rt, object, field) },
    methods: {
        getDescribe: (_rt, self: ApexSObjectField) => describeField(self),
        'equals(Object)': (_rt, self: ApexSObjectField, other: unknown) => isSame(self, other),
        'hashCode()': (rt, self: ApexSObjectField) => hashCodeOf(rt, self),
        'toString()': (_rt, self: ApexSObjectField) => self.field.name
    }
});

import type { Runtime } from '../../../runtime.ts';
import { listOf, mapOf, STRING_TYPE, typeDescriptor } from '../../../types/index.ts';
import { ApexList } from '../../../values/index.ts';
import { definePlatformType } from '../../definePlatformType.ts';
import { describeObject } from './DescribeSObjectResult.ts';
import { NameMap } from './NameMap.ts';
import { ApexSObjectType } from './tokens.ts';

function globalDescribe(rt: Runtime): NameMap {
    const map = new NameMap(mapOf(STRING_TYPE, typeDescriptor('SObjectType')));
    for (const object of rt.schema.objects()) {
        map.put(rt, object.name, new ApexSObjectType(object));
    }
    return map;
}

function describeSObjects(rt: Runtime, names: ApexList): ApexList {
    const results = names.items.map((name) => {
        const object = rt.schema.object(String(name));
        if (object !== undefined) return describeObject(new ApexSObjectType(object));
        throw rt.exception(
            'System.InvalidParameterValueException',
            `Invalid sobject provided. The Schema.describeSObject() methods does not support the ${String(name)} sobject provided.`
        );
    });
    return new ApexList(listOf(typeDescriptor('DescribeSObjectResult')), results);
}

export const schema = definePlatformType({
    name: 'System.Schema',
    statics: { 'getGlobalDescribe()': globalDescribe, describeSObjects }
});

import { ApexSObjectType } from './data/index.ts';
import { definePlatformType } from './definePlatformType.ts';
import type { PlatformTypeDefinition } from './definePlatformType.ts';
import type { Runtime } from '../runtime.ts';
import { typeArgument } from '../types/index.ts';
import type { TypeDescriptor } from '../types/index.ts';
import type { ApexMap, ApexTypeValue } from '../values/index.ts';

/** The token of the object that the type is; null for the generic SObject and for all other types. */
function tokenOf(rt: Runtime, type: TypeDescriptor): ApexSObjectType | null {
    const isUserClass = rt.types.userClass(type.name) !== undefined;
    const object = isUserClass ? undefined : rt.schema.object(type.name);
    return object === undefined ? null : new ApexSObjectType(object);
}

/** Members of pure types that answer tokens of the schema. */
export const schemaTokenMembers: readonly PlatformTypeDefinition[] = [
    definePlatformType({
        name: 'System.Map',
        methods: {
            'getSObjectType()': (rt, self: ApexMap) => tokenOf(rt, typeArgument(self.type, 1))
        }
    }),
    definePlatformType({
        name: 'System.Type',
        properties: { SObjectType: { get: (rt, self: ApexTypeValue) => tokenOf(rt, self.type) } }
    })
];

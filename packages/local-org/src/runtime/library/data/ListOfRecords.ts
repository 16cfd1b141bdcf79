import { typeArgument } from '../../types/index.ts';
import type { ApexList } from '../../values/index.ts';
import { definePlatformType } from '../definePlatformType.ts';
import { ApexSObjectType } from './schema/index.ts';

/** What lists of records know beyond other lists. */
export const listOfRecords = definePlatformType({
    name: 'System.List',
    methods: {
        /** The object that the list is declared for; null for a list of no particular one. */
        'getSObjectType()': (rt, self: ApexList) => {
            const object = rt.schema.object(typeArgument(self.type, 0).name);
            return object === undefined ? null : new ApexSObjectType(object);
        }
    }
});

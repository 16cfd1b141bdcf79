import { definePlatformType } from '../definePlatformType.ts';
import { sobjectTypeOfId } from './SObject.ts';

/** What an Id knows of its object; the rest of Id needs no schema. */
export const idOfObject = definePlatformType({
    name: 'System.Id',
    methods: { 'getSobjectType()': sobjectTypeOfId }
});

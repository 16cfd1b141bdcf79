import { compareStringsForOperator } from '../values/index.ts';
import { definePlatformType } from './definePlatformType.ts';
import { refusingNull } from './support/index.ts';

/** Compares Strings by the rules of the user's locale. */
export class ApexCollator {}

export const systemCollator = definePlatformType({
    name: 'System.Collator',
    interfaces: ['System.Comparator'],
    jsClass: ApexCollator,
    statics: { 'getInstance()': () => new ApexCollator() },
    methods: refusingNull({
        'compare(String,String)': (rt, _self: ApexCollator, one: string, other: string) =>
            Math.sign(compareStringsForOperator(rt, one, other))
    })
});

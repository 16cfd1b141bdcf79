import type { PicklistValue } from '../../../../schema/index.ts';
import { definePlatformType } from '../../definePlatformType.ts';
import { describing } from './getters.ts';

/** An instance of Schema.PicklistEntry. */
export class ApexPicklistEntry {
    readonly value: PicklistValue;

    constructor(value: PicklistValue) {
        this.value = value;
    }
}

const described = describing(
    {
        Label: (_rt, self: ApexPicklistEntry) => self.value.label,
        Value: (_rt, self: ApexPicklistEntry) => self.value.value
    },
    {
        Active: (_rt, self: ApexPicklistEntry) => self.value.active,
        DefaultValue: (_rt, self: ApexPicklistEntry) => self.value.default
    }
);

export const picklistEntry = definePlatformType({
    name: 'Schema.PicklistEntry',
    jsClass: ApexPicklistEntry,
    ...described,
    methods: {
        ...described.methods,
        'toString()': (_rt, { value }: ApexPicklistEntry) =>
            `Schema.PicklistEntry[getLabel=${value.label};getValue=${value.value};isActive=${value.active};isDefaultValue=${value.default};]`
    }
});

import { makeRecordId, type ObjectDefinition } from '../../../../schema/index.ts';
import type { Runtime } from '../../../runtime.ts';
import { definePlatformType } from '../../definePlatformType.ts';
import { describing } from './getters.ts';

/** An instance of Schema.RecordTypeInfo. */
export class ApexRecordTypeInfo {
    readonly developerName: string;
    readonly name: string;
    readonly id: string;
    readonly isActive: boolean;
    readonly isMaster: boolean;

    constructor(about: {
        developerName: string;
        name: string;
        id: string;
        isActive: boolean;
        isMaster: boolean;
    }) {
        this.developerName = about.developerName;
        this.name = about.name;
        this.id = about.id;
        this.isActive = about.isActive;
        this.isMaster = about.isMaster;
    }
}

/** The id that stands for no record type: zeros after the prefix. */
const MASTER_ID = makeRecordId('012', 0).replace('0L0', '000');

/** The record types of an object, the master record type last. */
export function recordTypeInfos(rt: Runtime, object: ObjectDefinition): ApexRecordTypeInfo[] {
    const own = object.recordTypes.map(({ developerName, label, active }) => {
        const id = rt.database.recordTypeId(object.name, developerName);
        if (id === null) throw new Error(`The record type ${developerName} has no row.`);
        return new ApexRecordTypeInfo({
            developerName,
            name: label,
            id,
            isActive: active,
            isMaster: false
        });
    });
    const master = new ApexRecordTypeInfo({
        developerName: 'Master',
        name: 'Master',
        id: MASTER_ID,
        isActive: true,
        isMaster: true
    });
    return [...own, master];
}

type Self = ApexRecordTypeInfo;

const described = describing(
    {
        DeveloperName: (_rt, self: Self) => self.developerName,
        Name: (_rt, self: Self) => self.name,
        RecordTypeId: (_rt, self: Self) => self.id
    },
    {
        Active: (_rt, self: Self) => self.isActive,
        Available: (_rt, self: Self) => self.isActive,
        DefaultRecordTypeMapping: (_rt, self: Self) => self.isMaster,
        Master: (_rt, self: Self) => self.isMaster
    }
);

export const recordTypeInfo = definePlatformType({
    name: 'Schema.RecordTypeInfo',
    jsClass: ApexRecordTypeInfo,
    ...described,
    methods: {
        ...described.methods,
        'toString()': (_rt, self: Self) =>
            `Schema.RecordTypeInfo[getDeveloperName=${self.developerName};getName=${self.name};]`
    }
});

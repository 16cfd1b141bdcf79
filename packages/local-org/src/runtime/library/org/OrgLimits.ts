import { definePlatformType } from '../definePlatformType.ts';
import { listOf, mapOf, STRING_TYPE, typeDescriptor } from '../../types/index.ts';
import { ApexList, ApexMap } from '../../values/index.ts';
import type { OrgUsage } from '../../host.ts';
import type { Runtime } from '../../runtime.ts';

/** One limit of the org, and how much of it is used. */
class ApexOrgLimit {
    readonly usage: OrgUsage;

    constructor(usage: OrgUsage) {
        this.usage = usage;
    }
}

const LIMIT = typeDescriptor('System.OrgLimit');

function limits(rt: Runtime): ApexOrgLimit[] {
    return rt.host.usage().map((usage) => new ApexOrgLimit(usage));
}

/** The limits that the local org counts; the others are not in the map, rather than made up. */
export const orgLimitTypes = [
    definePlatformType({
        name: 'System.OrgLimit',
        jsClass: ApexOrgLimit,
        methods: {
            getName: (_rt, self: ApexOrgLimit) => self.usage.name,
            getLimit: (_rt, self: ApexOrgLimit) => self.usage.most,
            getValue: (_rt, self: ApexOrgLimit) => self.usage.used
        }
    }),
    definePlatformType({
        name: 'System.OrgLimits',
        statics: {
            getAll: (rt) => new ApexList(listOf(LIMIT), limits(rt)),
            getMap: (rt) => {
                const map = new ApexMap(mapOf(STRING_TYPE, LIMIT));
                for (const limit of limits(rt)) map.put(rt, limit.usage.name, limit);
                return map;
            }
        }
    })
];

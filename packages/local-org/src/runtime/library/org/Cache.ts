import type { CacheArea } from '../../host.ts';
import type { Runtime } from '../../runtime.ts';
import { setOf, STRING_TYPE } from '../../types/index.ts';
import { ApexDouble, ApexSet } from '../../values/index.ts';
import type { ApexTypeValue } from '../../values/index.ts';
import { definePlatformInterface, definePlatformType } from '../definePlatformType.ts';

/** An instance of Cache.OrgPartition or Cache.SessionPartition. */
class ApexPartition {
    readonly area: CacheArea;
    readonly name: string;

    constructor(area: CacheArea, name: string) {
        this.area = area;
        this.name = name;
    }
}

class ApexOrgPartition extends ApexPartition {}
class ApexSessionPartition extends ApexPartition {}

function partition(rt: Runtime, area: CacheArea, name: string): ApexPartition {
    if (!rt.host.cache.has(name)) {
        throw new Error(
            `Cache.${area}.getPartition('${name}'): the project has no such partition.`
        );
    }
    return area === 'Org' ? new ApexOrgPartition(area, name) : new ApexSessionPartition(area, name);
}

function get(rt: Runtime, { area, name }: ApexPartition, key: string): unknown {
    return rt.host.cache.get(rt, area, name, key);
}

function put(
    rt: Runtime,
    { area, name }: ApexPartition,
    key: string,
    value: unknown,
    seconds: number | null = null
): void {
    rt.host.cache.put(rt, area, name, key, value, seconds);
}

/** `get(Builder.class, key)`: what is not there is loaded by the builder, and kept. */
function load(rt: Runtime, self: ApexPartition, builder: ApexTypeValue, key: string): unknown {
    const address = builtKey(builder, key);
    const known = get(rt, self, address);
    if (known !== null) return known;
    const value = rt.invoke(rt.types.newInstance(builder.type), 'doLoad', [key]);
    put(rt, self, address, value);
    return value;
}

function builtKey(builder: ApexTypeValue, key: string): string {
    return `${builder.name}_B_${key}`;
}

function remove(rt: Runtime, { area, name }: ApexPartition, key: string): boolean {
    return rt.host.cache.remove(rt, area, name, key);
}

function keys(rt: Runtime, { area, name }: ApexPartition): string[] {
    return rt.host.cache.keys(rt, area, name);
}

const methods = {
    'contains(String)': (rt: Runtime, self: ApexPartition, key: string) =>
        get(rt, self, key) !== null,
    'get(String)': get,
    'get(Type,String)': load,
    'put(String,Object)': put,
    'put(String,Object,Integer)': put,
    'remove(String)': remove,
    'remove(Type,String)': (rt: Runtime, self: ApexPartition, type: ApexTypeValue, key: string) =>
        remove(rt, self, builtKey(type, key)),
    'getKeys()': (rt: Runtime, self: ApexPartition) =>
        ApexSet.of(rt, setOf(STRING_TYPE), keys(rt, self)),
    'getNumKeys()': (rt: Runtime, self: ApexPartition) => BigInt(keys(rt, self).length),
    // Percent of the partition that is used; the local org sets no bounds, so nothing of them is.
    'getCapacity()': () => new ApexDouble(0),
    'getName()': (_rt: Runtime, self: ApexPartition) => self.name
};

export const cacheTypes = [
    definePlatformInterface('Cache.CacheBuilder'),
    definePlatformType({ name: 'Cache.Partition', jsClass: ApexPartition, methods }),
    definePlatformType({
        name: 'Cache.OrgPartition',
        superclass: 'Cache.Partition',
        jsClass: ApexOrgPartition,
        methods
    }),
    definePlatformType({
        name: 'Cache.SessionPartition',
        superclass: 'Cache.Partition',
        jsClass: ApexSessionPartition,
        methods
    }),
    definePlatformType({
        name: 'Cache.Org',
        statics: { 'getPartition(String)': (rt, name: string) => partition(rt, 'Org', name) }
    }),
    definePlatformType({
        name: 'Cache.Session',
        statics: { 'getPartition(String)': (rt, name: string) => partition(rt, 'Session', name) }
    })
];

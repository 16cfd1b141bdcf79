import { definePlatformType } from '../definePlatformType.ts';
import type { PlatformFunction } from '../definePlatformType.ts';

/** Limits whose use is counted. Others are refused at compile time: their answer would be made up. */
const COUNTED = [
    'AggregateQueries',
    'Callouts',
    'CpuTime',
    'DmlRows',
    'DmlStatements',
    'EmailInvocations',
    'FutureCalls',
    'PublishImmediateDML',
    'Queries',
    'QueryLocatorRows',
    'QueryRows',
    'QueueableJobs',
    'SoslQueries'
];

const COUNTERS: Readonly<Record<string, string>> = { PublishImmediateDML: 'PublishImmediateDml' };

function statics(): Record<string, PlatformFunction> {
    // How much of the heap is used is not measured, how much there is stands in the documentation.
    const members: Record<string, PlatformFunction> = {
        getLimitHeapSize: (rt) => rt.transaction.limits.allowed('HeapSize')
    };
    for (const name of COUNTED) {
        const counter = COUNTERS[name] ?? name;
        members[`get${name}`] = (rt) => Math.floor(rt.transaction.limits.used(counter));
        members[`getLimit${name}`] = (rt) => rt.transaction.limits.allowed(counter);
    }
    return members;
}

export const limits = definePlatformType({ name: 'System.Limits', statics: statics() });

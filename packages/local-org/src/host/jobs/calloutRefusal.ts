import { typeDescriptor } from '../../runtime/types/index.ts';
import type { Runtime } from '../../runtime/runtime.ts';

const ALLOWS_CALLOUTS = typeDescriptor('Database.AllowsCallouts');

/**
 * Why a job may not call out; undefined when its class implements Database.AllowsCallouts.
 * Source: Apex Developer Guide, "Queueable Apex" and "Using Batch Apex". The words are ours.
 *
 * @param kind `Queueable`, `Batch`
 */
export function calloutRefusal(rt: Runtime, job: object, kind: string): string | undefined {
    if (rt.types.isInstance(job, ALLOWS_CALLOUTS)) return undefined;
    return `Callout not allowed from this ${kind} class. Let it implement Database.AllowsCallouts`;
}

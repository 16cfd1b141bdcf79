import { ApexList, ApexMap, ApexSet } from '../../runtime/values/index.ts';
import { isUserObject } from '../../runtime/types/index.ts';
import type { UserObject } from '../../runtime/types/index.ts';
import type { Runtime } from '../../runtime/runtime.ts';
import { lineage } from '../shelf/index.ts';
import { SObjectValue } from '../../runtime/sobject/index.ts';

/**
 * Copies an object with everything it holds, as the platform does when it puts a job into the queue:
 * what the code changes afterwards does not reach the job, and transient fields are lost.
 */
export function copyState(rt: Runtime, value: unknown): unknown {
    return copy(rt, value, new Map());
}

function copy(rt: Runtime, value: unknown, seen: Map<unknown, unknown>): unknown {
    const before = seen.get(value);
    if (before !== undefined) return before;
    if (value instanceof SObjectValue) return value.copy();
    if (value instanceof ApexList) {
        const result = new ApexList(value.type);
        seen.set(value, result);
        result.addAll(
            rt,
            value.items.map((item) => copy(rt, item, seen))
        );
        return result;
    }
    if (value instanceof ApexSet) {
        return ApexSet.of(
            rt,
            value.type,
            [...value].map((item) => copy(rt, item, seen))
        );
    }
    if (value instanceof ApexMap) {
        const result = new ApexMap(value.type);
        seen.set(value, result);
        for (const entry of value.entries()) {
            result.put(rt, copy(rt, entry.key, seen), copy(rt, entry.value, seen));
        }
        return result;
    }
    return isUserObject(value) ? copyObject(rt, value, seen) : value;
}

function copyObject(rt: Runtime, object: UserObject, seen: Map<unknown, unknown>): unknown {
    if (object.apexClass.kind === 'enum') return object;
    const result = object.apexClass.allocate();
    seen.set(object, result);
    for (const type of lineage(rt, object.apexClass)) {
        for (const field of type.fields) {
            if (field.isTransient || field.isComputed) continue;
            field.write(result, copy(rt, field.read(object), seen));
        }
    }
    return result;
}

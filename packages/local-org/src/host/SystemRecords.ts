import type { SObjectValue } from '../runtime/sobject/index.ts';

/**
 * Records as the platform itself reads and writes them: no triggers, no permissions, no limits, inside
 * whatever transaction runs. For what an org keeps about itself: jobs, users, queues.
 */
export interface SystemRecords {
    byId(id: string): SObjectValue | null;
    /** Records whose field has that value, in order of creation. */
    where(object: string, field: string, value: unknown): SObjectValue[];
    /** @returns the new record's id */
    insert(object: string, values: Readonly<Record<string, unknown>>): string;
    update(id: string, values: Readonly<Record<string, unknown>>): void;
    /** Takes a record away for good. */
    remove(id: string): void;
}

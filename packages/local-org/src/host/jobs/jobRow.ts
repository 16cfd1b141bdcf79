import type { SystemRecords } from '../SystemRecords.ts';

/** The AsyncApexJob of a job that has been enqueued. */
export function jobRow(
    records: SystemRecords,
    jobType: string,
    className: string,
    methodName: string | null
): Record<string, unknown> {
    // The row of an inner class is that of the file it stands in.
    const [file = ''] = className.split('.');
    return {
        JobType: jobType,
        ApexClassId: records.where('ApexClass', 'Name', file)[0]?.id ?? null,
        Status: 'Queued',
        MethodName: methodName,
        NumberOfErrors: 0,
        JobItemsProcessed: 0,
        TotalJobItems: 0
    };
}

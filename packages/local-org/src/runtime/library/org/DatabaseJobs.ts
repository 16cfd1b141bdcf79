import { definePlatformType } from '../definePlatformType.ts';

/** Apex Developer Guide, Using Batch Apex: records per execute when nothing is said. */
const USUAL_SCOPE = 200;

/** What Database does with jobs; queries and DML stand elsewhere. */
export const databaseJobs = definePlatformType({
    name: 'System.Database',
    statics: {
        executeBatch: (rt, batch: object, scope?: number) =>
            rt.host.jobs.executeBatch(rt, batch, scope ?? USUAL_SCOPE)
    }
});

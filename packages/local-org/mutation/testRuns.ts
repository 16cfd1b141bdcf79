import { join } from 'node:path';

const APEX = join(import.meta.dirname, '../test/apex');
/** Folders below test/apex with an sfdx-project.json of their own; the others share the one above them. */
const PROJECTS = ['data', 'host', 'persons'];

/** Tests of one project. */
export interface TestRun {
    /** `org` */
    readonly folder: string;
    /** Folder of sfdx-project.json. */
    readonly project: string;
    /** `SaveTest` or `SaveTest.requiredFieldsMustBeThere` */
    readonly filters: string[];
}

/** @param names `folder/Class` or `folder/Class.method` */
export function runsOf(names: readonly string[]): TestRun[] {
    const runs = new Map<string, TestRun>();
    for (const name of new Set(names)) {
        const [folder = '', filter = ''] = name.split('/');
        const project = PROJECTS.includes(folder) ? join(APEX, folder) : APEX;
        const run = runs.get(folder) ?? { folder, project, filters: [] };
        run.filters.push(filter);
        runs.set(folder, run);
    }
    return [...runs.values()];
}

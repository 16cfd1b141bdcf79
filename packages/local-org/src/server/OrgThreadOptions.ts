/** What the org's thread is started with. */
export interface OrgThreadOptions {
    /** Folder of sfdx-project.json. */
    projectDirectory: string;
    /** Where the org keeps its records and caches; made when missing. */
    stateDirectory: string;
    /** Scratch org definition below the project; the usual one when left out. */
    definition?: string | null;
}

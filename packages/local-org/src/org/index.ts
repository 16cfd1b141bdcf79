/** One org: a compiled project with its records, users, jobs and events. */
export { Org } from './Org.ts';
export { openProject } from './openProject.ts';
export type { OpenedProject, OpenOptions } from './openProject.ts';
export { openRunningOrg } from './openRunningOrg.ts';
export type { RunningOrgService } from './openRunningOrg.ts';
export { openTestOrg } from './openTestOrg.ts';
export type {
    ApiColumn,
    ApiQueryColumns,
    ApiQueryResult,
    ApiRestRequest,
    ApiRestResponse,
    ApiRow,
    ApiSaveResult,
    ApiTestResult,
    ApiTestSelection,
    ApiUser,
    OrgProtocol
} from './OrgProtocol.ts';
export type { ClockState, NumberedUsage, OrgControl } from './OrgControl.ts';
export type { OrgSetup } from './OrgSetup.ts';
export { protocolService } from './service/index.ts';

export { ProjectRefused, startServer } from './startServer.ts';
export type { OrgService, RunningServer, ServerOptions } from './startServer.ts';

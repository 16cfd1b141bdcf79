export { connectOrg } from './connectOrg.ts';
export { serveOrg } from './serveOrg.ts';
export type { FromOrg, ToOrg } from './messages.ts';

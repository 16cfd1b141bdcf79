/** The browser side of the org: give `registerUi` a fastify server and an `OrgForUi`. */
export { registerUi } from './registerUi.ts';
export * from './OrgForUi.ts';

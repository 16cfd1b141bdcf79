/** What the server's thread and the org's thread agree on: plain data, and what pages ask of the org. */
export * from './OrgForUi.ts';
export { refusalOfSite } from './refusalOfSite.ts';

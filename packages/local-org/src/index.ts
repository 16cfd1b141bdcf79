/**
 * The local org as a library: read this first, it shows the passes. `openProject` reads and compiles a
 * project, `openTestOrg` makes an org of it in memory, `runTests` runs its Apex tests. The server that
 * browsers and API clients talk to is `@vonage-conversations/local-org/server`.
 */
export { formatDiagnostic } from './diagnostics.ts';
export type { Diagnostic } from './diagnostics.ts';
export { openProject, openTestOrg, protocolService } from './org/index.ts';
export type { OpenedProject, Org, OrgProtocol } from './org/index.ts';
export { ProjectError } from './project/index.ts';
export { coverageByClass, discoverTests, runTests } from './test-runner/index.ts';
export type { TestOutcome, TestReport } from './test-runner/index.ts';

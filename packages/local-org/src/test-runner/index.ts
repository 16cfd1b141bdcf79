export { coverageByClass } from './coverageByClass.ts';
export { discoverTests } from './discoverTests.ts';
export type { TestClass } from './discoverTests.ts';
export { runTests } from './runTests.ts';
export type { TestOutcome, TestReport } from './TestReport.ts';

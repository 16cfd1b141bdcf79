/** The suites that prove the product, and how their results are counted. */
export { allSuites } from './allSuites.ts';
export { outcomeOf } from './outcome.ts';
export type { Counts, Suite, SuiteContext, SuiteOutcome } from './suite.ts';
export { type SuiteResult, failuresOf, summarise } from './summary.ts';
export { toolingTestFiles } from './testFiles.ts';

/** Measuring the product: `npm run bench`. An area is one file in `areas`, named in allAreas.ts. */
export { allAreas } from './allAreas.ts';
export type { Bench, BenchArea, OwnProcess } from './area.ts';
export { isMet } from './figure.ts';
export type { Figure, Goal } from './figure.ts';
export { median, repeated } from './median.ts';
export { reportOf, table, thisMachine } from './report.ts';
export type { BenchReport } from './report.ts';
export { runAreas } from './runAreas.ts';

export { allowances } from './allowances.ts';
export { GovernorLimits } from './GovernorLimits.ts';
export type { LimitExceptionFactory } from './GovernorLimits.ts';

export { refusals } from './catalogue.ts';
export { failure, failureCodes, failureOnTheWire } from './failures.ts';
export { VonageError } from './VonageError.ts';
export type { ErrorBody } from './VonageError.ts';

export { refusals } from './catalogue.ts';
export { failure, failureOnTheWire } from './failures.ts';
export { VonageError } from './VonageError.ts';
export type { ErrorBody } from './VonageError.ts';

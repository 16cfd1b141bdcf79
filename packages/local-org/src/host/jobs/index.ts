export { copyState } from './copyState.ts';
export { JobQueue } from './JobQueue.ts';

export { JobQueue } from './JobQueue.ts';

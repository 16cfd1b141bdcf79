/** Loads TypeScript programs fast: as one file that is built once, and again after a change. */
export { loadProgram } from './loadProgram.mjs';

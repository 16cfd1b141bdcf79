/** Background work that outlives the process. */
export { NotReadable, StateReader } from './StateReader.ts';
export { lineage, NotWritable, StateWriter } from './StateWriter.ts';
export { Shelf, type ShelvedWork } from './Shelf.ts';

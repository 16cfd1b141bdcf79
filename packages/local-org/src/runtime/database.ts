/** SOQL and DML entry points, declared and implemented by src/database. */
export type * from '../database/index.ts';

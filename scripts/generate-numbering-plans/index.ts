/** Writes the world's numbering plans as Apex. */
export { numberingPlanTable } from './numberingPlanTable.ts';
export { readMetadata } from './readMetadata.ts';
export { TABLE_FILE } from './tableFile.ts';

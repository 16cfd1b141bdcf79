export type { DmlContext, TriggerDepth } from './DmlContext.ts';
export { convertLeads } from './convertLeads.ts';
export { defaultValues } from './defaultValues.ts';
export { dmlException } from './dmlException.ts';
export { emptyRecycleBin } from './emptyRecycleBin.ts';
export type { FormulaEngine } from './FormulaEngine.ts';
export { mergeRecords } from './mergeRecords.ts';
export { fail, type PendingRow } from './PendingRow.ts';
export { runDml } from './runDml.ts';

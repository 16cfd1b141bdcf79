export { cloneRecord, type CloneOptions } from './cloneRecord.ts';
export { RecordErrors, type RecordError } from './RecordErrors.ts';
export { SObjectValue, type ExceptionSource } from './SObjectValue.ts';

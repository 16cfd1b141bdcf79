export { normalizeValue } from './normalizeValue.ts';
export { compactRow, recordFromRow, type ValueReader } from './recordRows.ts';
export { rollUp } from './rollUp.ts';

export { OrgFormulas } from './OrgFormulas.ts';
export { FormulaError } from './tokens.ts';

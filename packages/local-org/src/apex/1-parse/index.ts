/** Pass 1: text of Apex, SOQL and SOSL to the syntax tree. ANTLR's own trees never leave this folder. */
export { CachedParser } from './CachedParser.ts';
export { parseCompilationUnit, type ParsedUnit } from './parseCompilationUnit.ts';
export { parseSoql, parseSosl, type ParsedQuery } from './parseSoql.ts';

export { definitionRow, entityDefinitionRows } from './entityDefinitionRows.ts';
export { fieldDefinitionRows } from './fieldDefinitionRows.ts';

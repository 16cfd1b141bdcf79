export { checkPicklists } from './checkPicklists.ts';
export { checkReferences } from './checkReferences.ts';
export { checkRequired } from './checkRequired.ts';
export { checkRules } from './checkRules.ts';
export { checkUnique } from './checkUnique.ts';
export { checkValues } from './checkValues.ts';

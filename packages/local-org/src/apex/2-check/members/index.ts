/** Looking up fields, properties and methods, and choosing among overloads. */
export { isVisible, outermost } from './access.ts';
export { type Candidate, type Chosen, chooseOverload } from './chooseOverload.ts';
export { enumMethodsNamed } from './enumMethods.ts';
export { findVariable } from './findVariable.ts';
export { type MethodCandidate, areSame } from './methodsNamed.ts';
export { methodsOf } from './methodsOf.ts';
export { fieldType, sobjectMember } from './sobjectMember.ts';
export { checkIsImplemented } from './useOfPlatform.ts';

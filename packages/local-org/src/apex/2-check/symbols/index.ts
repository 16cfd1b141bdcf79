/** Symbols of the types of the project and the platform. */
export { PlatformSymbols } from './PlatformSymbols.ts';
export { UserTypeSymbol } from './UserTypeSymbol.ts';
export { declareMembers } from './declareMembers.ts';
export { declareTypes } from './declareTypes.ts';
export { annotation, hasAnnotation, isTestMethod } from './modifiers.ts';
export { checkVariableName } from './reservedNames.ts';
export { resolveHeritage } from './resolveHeritage.ts';

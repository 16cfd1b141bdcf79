/** Relations between types: what fits, converts, casts, compares and adds up. */
export { arithmeticType } from './arithmetic.ts';
export { type Fit, fit, isAssignable } from './assignability.ts';
export { conversionOfCast, isCastable } from './castability.ts';
export { commonType } from './commonType.ts';
export { comparedAs, orderedAs } from './comparison.ts';
export { convert, fitOfValue, givesRows, noteFit } from './fitOfValue.ts';
export { asInstanceOf, descendsFrom, supertypesOf } from './hierarchy.ts';
export { memberTypeOf } from './memberType.ts';
export { isNumeric, isWhole } from './numeric.ts';
export { NO_SUBSTITUTION, type Substitution, substitute, substitutionOf } from './substitute.ts';

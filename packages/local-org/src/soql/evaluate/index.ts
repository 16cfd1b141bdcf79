export { collatorFor, compareValues, sameValue, valueKey } from './compareValues.ts';
export {
    conditionTest,
    rowScope,
    type ConditionScope,
    type Subjective,
    type Test
} from './condition.ts';
export { dayRange, type DayRange } from './dateLiterals.ts';
export { isRowFunction, rowFunction, unknownFunction, type RowFunction } from './functions.ts';
export { likePattern } from './likePattern.ts';
export { operandOf, type ExpectedField, type Operand } from './literalValue.ts';
export { inZone, startOfDay } from './zonedTime.ts';

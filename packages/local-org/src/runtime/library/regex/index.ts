export { ApexMatcher } from './ApexMatcher.ts';
export { ApexPattern, splitAt } from './ApexPattern.ts';

export { isWhitespace, unitsOf } from './characters.ts';
export { classification, splitByCharacterType } from './classification.ts';
export { codePoints } from './codePoints.ts';
export { escapeSingleQuotes, escaping } from './escaping.ts';
export { levenshteinDistance } from './levenshtein.ts';
export { formatMessage } from './messageFormat.ts';
export { indexOfDifference, searching } from './searching.ts';
export { shaping } from './shaping.ts';
export { slicing } from './slicing.ts';

/** Java's Character.isWhitespace on one UTF-16 unit: no-break spaces do not count. */
const WHITESPACE = /^[\t-\r\x1c-\x1f \u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]$/;
const LETTER = /^\p{L}$/u;
const DIGIT = /^\p{Nd}$/u;
const LOWER = /^\p{Ll}$/u;
const UPPER = /^\p{Lu}$/u;

export function isWhitespace(unit: string): boolean {
    return WHITESPACE.test(unit);
}

export function isLetter(unit: string): boolean {
    return LETTER.test(unit);
}

export function isDigit(unit: string): boolean {
    return DIGIT.test(unit);
}

export function isLowerCase(unit: string): boolean {
    return LOWER.test(unit);
}

export function isUpperCase(unit: string): boolean {
    return UPPER.test(unit);
}

/** The UTF-16 units of a text; Apex counts Strings by them. */
export function unitsOf(text: string): string[] {
    return text.split('');
}

/** Whether the text has at least one unit and all of them pass. */
export function allUnits(text: string, test: (unit: string) => boolean): boolean {
    return text.length > 0 && unitsOf(text).every(test);
}

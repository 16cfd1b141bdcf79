import {
    allUnits,
    isDigit,
    isLetter,
    isLowerCase,
    isUpperCase,
    isWhitespace,
    unitsOf
} from './characters.ts';
import type { PlatformFunction } from '../definePlatformType.ts';

const isSpace = (unit: string): boolean => unit === ' ';
const isLetterOrDigit = (unit: string): boolean => isLetter(unit) || isDigit(unit);

/** The `is…` methods. Empty Strings pass only where spaces alone would. */
export const classification: Readonly<Record<string, PlatformFunction>> = {
    isAllLowerCase: (_rt, self: string) => allUnits(self, isLowerCase),
    isAllUpperCase: (_rt, self: string) => allUnits(self, isUpperCase),
    isAlpha: (_rt, self: string) => allUnits(self, isLetter),
    isAlphanumeric: (_rt, self: string) => allUnits(self, isLetterOrDigit),
    isNumeric: (_rt, self: string) => allUnits(self, isDigit),
    isAlphaSpace: (_rt, self: string) =>
        unitsOf(self).every((unit) => isLetter(unit) || isSpace(unit)),
    isAlphanumericSpace: (_rt, self: string) =>
        unitsOf(self).every((unit) => isLetterOrDigit(unit) || isSpace(unit)),
    isNumericSpace: (_rt, self: string) =>
        unitsOf(self).every((unit) => isDigit(unit) || isSpace(unit)),
    isAsciiPrintable: (_rt, self: string) => /^[ -~]*$/.test(self),
    isWhitespace: (_rt, self: string) => unitsOf(self).every(isWhitespace),
    containsWhitespace: (_rt, self: string) => unitsOf(self).some(isWhitespace)
};

/** Groups of Java's Character.getType, by which splitByCharacterType cuts. */
const CATEGORIES = [
    'Lu',
    'Ll',
    'Lt',
    'Lm',
    'Lo',
    'Mn',
    'Mc',
    'Me',
    'Nd',
    'Nl',
    'No',
    'Zs',
    'Zl',
    'Zp',
    'Cc',
    'Cf',
    'Co',
    'Cs',
    'Pd',
    'Ps',
    'Pe',
    'Pc',
    'Po',
    'Pi',
    'Pf',
    'Sm',
    'Sc',
    'Sk',
    'So'
].map((name) => ({ name, pattern: new RegExp(`^\\p{${name}}$`, 'u') }));

function categoryOf(unit: string): string {
    return CATEGORIES.find((category) => category.pattern.test(unit))?.name ?? 'Cn';
}

/**
 * Cuts where the kind of character changes.
 *
 * @param camelCase whether a capital before small letters belongs to them (`XMLParser` is `XML`, `Parser`)
 */
export function splitByCharacterType(text: string, camelCase: boolean): string[] {
    const parts: string[] = [];
    let start = 0;
    let current = categoryOf(text.charAt(0));
    for (let at = 1; at < text.length; at++) {
        const next = categoryOf(text.charAt(at));
        if (next === current) continue;
        if (camelCase && next === 'Ll' && current === 'Lu') {
            if (at - 1 > start) parts.push(text.slice(start, at - 1));
            start = at - 1;
        } else {
            parts.push(text.slice(start, at));
            start = at;
        }
        current = next;
    }
    if (start < text.length) parts.push(text.slice(start));
    return parts;
}

import type { Runtime } from '../../runtime.ts';
import type { PlatformFunction } from '../definePlatformType.ts';
import { isWhitespace, unitsOf } from './characters.ts';
import { indexOfDifference } from './searching.ts';

/** Methods that answer the String in another shape: case, padding, blanks, order. */
export const shaping: Readonly<Record<string, PlatformFunction>> = {
    toLowerCase: (_rt, self: string, locale = 'en_US') =>
        self.toLocaleLowerCase(languageTag(locale)),
    toUpperCase: (_rt, self: string, locale = 'en_US') =>
        self.toLocaleUpperCase(languageTag(locale)),
    capitalize: (_rt, self: string) => self.charAt(0).toUpperCase() + self.slice(1),
    uncapitalize: (_rt, self: string) => self.charAt(0).toLowerCase() + self.slice(1),
    swapCase: (_rt, self: string) =>
        unitsOf(self)
            .map((unit) => (unit === unit.toLowerCase() ? unit.toUpperCase() : unit.toLowerCase()))
            .join(''),
    trim: (_rt, self: string) => self.replace(/^[\0- ]+|[\0- ]+$/g, ''),
    normalizeSpace: (_rt, self: string) => self.replace(/\s+/g, ' ').trim(),
    deleteWhitespace: (_rt, self: string) =>
        unitsOf(self)
            .filter((unit) => !isWhitespace(unit))
            .join(''),
    reverse: (_rt, self: string) => [...self].reverse().join(''),
    leftPad: (_rt, self: string, length: number, padding = ' ') =>
        self.padStart(length, padding || ' '),
    rightPad: (_rt, self: string, length: number, padding = ' ') =>
        self.padEnd(length, padding || ' '),
    center: (_rt, self: string, length: number, padding = ' ') => {
        const missing = Math.max(0, length - self.length);
        const left = self.padStart(self.length + Math.floor(missing / 2), padding || ' ');
        return left.padEnd(self.length + missing, padding || ' ');
    },
    'repeat(Integer)': (_rt, self: string, times: number) => self.repeat(Math.max(0, times)),
    'repeat(String,Integer)': (_rt, self: string, separator: string, times: number) =>
        Array<string>(Math.max(0, times)).fill(self).join(separator),
    replace: (_rt, self: string, target: string, replacement: string) =>
        self.replaceAll(target, () => replacement),
    overlay,
    difference: (_rt, self: string, other: string) => {
        const at = indexOfDifference([self, other]);
        return at < 0 ? '' : other.slice(at);
    },
    // knowledge, not documented: that entities stay as they are
    stripHtmlTags: (_rt, self: string) => self.replace(/<!--[\s\S]*?-->|<\/?[a-zA-Z!][^>]*>/g, '')
};

function overlay(_rt: Runtime, self: string, text: string, start: number, end: number): string {
    const place = (index: number) => Math.min(Math.max(0, index), self.length);
    const from = place(Math.min(start, end));
    const to = place(Math.max(start, end));
    return self.slice(0, from) + text + self.slice(to);
}

/** `en_US` as JavaScript wants it. */
export function languageTag(locale: string): string {
    return locale.replaceAll('_', '-');
}

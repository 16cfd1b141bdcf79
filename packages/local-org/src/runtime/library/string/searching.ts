import { unitsOf } from './characters.ts';
import type { PlatformFunction } from '../definePlatformType.ts';

/** Methods that look for characters or texts. Positions count UTF-16 units from 0; -1 is "not found". */
export const searching: Readonly<Record<string, PlatformFunction>> = {
    contains: (_rt, self: string, part: string) => self.includes(part),
    containsIgnoreCase: (_rt, self: string, part: string) => lower(self).includes(lower(part)),
    containsAny: (_rt, self: string, units: string) => indexOfAny(self, units) >= 0,
    containsNone: (_rt, self: string, units: string) => indexOfAny(self, units) < 0,
    containsOnly: (_rt, self: string, units: string) =>
        unitsOf(self).every((unit) => units.includes(unit)),
    countMatches: (_rt, self: string, part: string) =>
        part === '' ? 0 : self.split(part).length - 1,
    startsWith: (_rt, self: string, prefix: string) => self.startsWith(prefix),
    startsWithIgnoreCase: (_rt, self: string, prefix: string) =>
        lower(self).startsWith(lower(prefix)),
    endsWith: (_rt, self: string, suffix: string) => self.endsWith(suffix),
    endsWithIgnoreCase: (_rt, self: string, suffix: string) => lower(self).endsWith(lower(suffix)),
    indexOf: (_rt, self: string, part: string, from = 0) => self.indexOf(part, from),
    indexOfIgnoreCase: (_rt, self: string, part: string, from = 0) =>
        lower(self).indexOf(lower(part), from),
    indexOfAny: (_rt, self: string, units: string) => indexOfAny(self, units),
    indexOfAnyBut: (_rt, self: string, units: string) =>
        unitsOf(self).findIndex((unit) => !units.includes(unit)),
    indexOfChar: (_rt, self: string, character: number, from = 0) =>
        self.indexOf(String.fromCodePoint(character), from),
    indexOfDifference: (_rt, self: string, other: string) => indexOfDifference([self, other]),
    lastIndexOf: (_rt, self: string, part: string, from = Infinity) => lastIndex(self, part, from),
    lastIndexOfIgnoreCase: (_rt, self: string, part: string, from = Infinity) =>
        lastIndex(lower(self), lower(part), from),
    lastIndexOfChar: (_rt, self: string, character: number, from = Infinity) =>
        lastIndex(self, String.fromCodePoint(character), from)
};

function lower(text: string): string {
    return text.toLowerCase();
}

/** JavaScript takes a negative position for 0, Java finds nothing there. */
function lastIndex(text: string, part: string, from: number): number {
    return from < 0 ? -1 : text.lastIndexOf(part, from);
}

function indexOfAny(text: string, units: string): number {
    return unitsOf(text).findIndex((unit) => units.includes(unit));
}

/** Where the texts begin to differ; -1 when all are the same. */
export function indexOfDifference(texts: readonly string[]): number {
    const [first = ''] = texts;
    const shortest = Math.min(...texts.map((text) => text.length));
    for (let at = 0; at < shortest; at++) {
        if (texts.some((text) => text.charAt(at) !== first.charAt(at))) return at;
    }
    return texts.some((text) => text.length > shortest) ? shortest : -1;
}

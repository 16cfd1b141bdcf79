import { INTEGER_TYPE, listOf } from '../../types/index.ts';
import { ApexList } from '../../values/index.ts';
import type { Runtime } from '../../runtime.ts';
import type { PlatformFunction } from '../definePlatformType.ts';
import { unitsOf } from './characters.ts';

/** Methods that see a String as numbers. */
export const codePoints: Readonly<Record<string, PlatformFunction>> = {
    length: (_rt, self: string) => self.length,
    charAt: (rt, self: string, index: number) => self.charCodeAt(inside(rt, self, index)),
    codePointAt: (rt, self: string, index: number) => self.codePointAt(inside(rt, self, index)),
    codePointBefore: (rt, self: string, index: number) => {
        inside(rt, self, index - 1);
        return [...self.slice(0, index)].at(-1)?.codePointAt(0);
    },
    codePointCount: (rt, self: string, begin: number, end: number) => {
        if (begin < 0 || end > self.length || begin > end) throw outOfRange(rt, begin);
        return [...self.slice(begin, end)].length;
    },
    offsetByCodePoints: (rt, self: string, index: number, offset: number) =>
        offsetByCodePoints(rt, self, index, offset),
    getChars: (_rt, self: string) =>
        new ApexList(
            listOf(INTEGER_TYPE),
            unitsOf(self).map((unit) => unit.charCodeAt(0))
        )
};

function inside(rt: Runtime, text: string, index: number): number {
    if (index < 0 || index >= text.length) throw outOfRange(rt, index);
    return index;
}

function outOfRange(rt: Runtime, index: number): Error {
    // knowledge, not documented: the words
    return rt.exception('System.StringException', `String index out of range: ${index}`);
}

function offsetByCodePoints(rt: Runtime, text: string, index: number, offset: number): number {
    if (offset >= 0) {
        const following = [...text.slice(index)];
        if (offset > following.length) throw outOfRange(rt, index);
        return index + following.slice(0, offset).join('').length;
    }
    const before = [...text.slice(0, index)];
    if (-offset > before.length) throw outOfRange(rt, index);
    return index - before.slice(offset).join('').length;
}

import type { Runtime } from '../../runtime.ts';
import type { PlatformFunction } from '../definePlatformType.ts';
import { abbreviate } from './abbreviate.ts';

/** Methods that answer a part of the String, or the String without a part. */
export const slicing: Readonly<Record<string, PlatformFunction>> = {
    substring,
    left: (_rt, self: string, length: number) => self.slice(0, Math.max(0, length)),
    right: (_rt, self: string, length: number) =>
        length <= 0 ? '' : self.slice(Math.max(0, self.length - length)),
    mid: (_rt, self: string, start: number, length: number) => {
        const from = Math.max(0, start);
        return length <= 0 ? '' : self.slice(from, from + length);
    },
    substringAfter: (_rt, self: string, separator: string) => {
        const at = self.indexOf(separator);
        return at < 0 ? '' : self.slice(at + separator.length);
    },
    substringAfterLast: (_rt, self: string, separator: string) => {
        const at = separator === '' ? -1 : self.lastIndexOf(separator);
        return at < 0 ? '' : self.slice(at + separator.length);
    },
    substringBefore: (_rt, self: string, separator: string) => {
        const at = self.indexOf(separator);
        return at < 0 ? self : self.slice(0, at);
    },
    substringBeforeLast: (_rt, self: string, separator: string) => {
        const at = separator === '' ? -1 : self.lastIndexOf(separator);
        return at < 0 ? self : self.slice(0, at);
    },
    substringBetween: (_rt, self: string, open: string, close = open) =>
        substringBetween(self, open, close),
    remove: (_rt, self: string, part: string) => (part === '' ? self : self.replaceAll(part, '')),
    removeStart: (_rt, self: string, prefix: string) =>
        self.startsWith(prefix) ? self.slice(prefix.length) : self,
    removeStartIgnoreCase: (_rt, self: string, prefix: string) =>
        self.toLowerCase().startsWith(prefix.toLowerCase()) ? self.slice(prefix.length) : self,
    removeEnd: (_rt, self: string, suffix: string) =>
        self.endsWith(suffix) ? self.slice(0, self.length - suffix.length) : self,
    removeEndIgnoreCase: (_rt, self: string, suffix: string) =>
        self.toLowerCase().endsWith(suffix.toLowerCase())
            ? self.slice(0, self.length - suffix.length)
            : self,
    abbreviate
};

function substring(rt: Runtime, self: string, start: number, end = self.length): string {
    if (start < 0 || start > self.length) {
        throw rt.exception('System.StringException', `Starting position out of bounds: ${start}`);
    }
    if (end < start || end > self.length) {
        throw rt.exception('System.StringException', `Ending position out of bounds: ${end}`);
    }
    return self.slice(start, end);
}

function substringBetween(text: string, open: string, close: string): string | null {
    const start = text.indexOf(open);
    if (start < 0) return null;
    const end = text.indexOf(close, start + open.length);
    return end < 0 ? null : text.slice(start + open.length, end);
}

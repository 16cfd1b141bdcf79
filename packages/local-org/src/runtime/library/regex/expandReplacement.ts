import type { Runtime } from '../../runtime.ts';
import type { ApexMatcher } from './ApexMatcher.ts';

/** Fills `$1` and takes backslashes away in the replacement text of replaceAll and replaceFirst. */
export function expandReplacement(rt: Runtime, matcher: ApexMatcher, replacement: string): string {
    let result = '';
    for (let at = 0; at < replacement.length; at++) {
        const unit = replacement.charAt(at);
        if (unit === '\\') {
            at++;
            if (at === replacement.length) throw illegal(rt, 'character to be escaped is missing');
            result += replacement.charAt(at);
        } else if (unit === '$') {
            const digits = groupDigits(replacement.slice(at + 1), matcher.pattern.groupCount);
            if (digits === '') throw illegal(rt, 'Illegal group reference');
            result += matcher.group(rt, Number(digits)) ?? '';
            at += digits.length;
        } else {
            result += unit;
        }
    }
    return result;
}

/** As many digits as still name a group; the first one always counts. */
function groupDigits(text: string, groupCount: number): string {
    const all = /^\d*/.exec(text)?.[0] ?? '';
    let length = Math.min(1, all.length);
    while (length < all.length && Number(all.slice(0, length + 1)) <= groupCount) length++;
    return all.slice(0, length);
}

// knowledge, not documented: type and words, which are Java's
function illegal(rt: Runtime, message: string): Error {
    return rt.exception('System.IllegalArgumentException', message);
}

import { PatternError } from './PatternReader.ts';
import type { PatternReader } from './PatternReader.ts';

/** What an escape stands for: one character, or a set of them as the inside of a JS class. */
export type Escape = { kind: 'character'; value: string } | { kind: 'set'; inside: string };

const SETS: Readonly<Record<string, string>> = {
    d: '0-9',
    D: '[^0-9]',
    w: 'a-zA-Z0-9_',
    W: '[^a-zA-Z0-9_]',
    s: ' \\t\\n\\x0B\\f\\r',
    S: '[^ \\t\\n\\x0B\\f\\r]',
    h: ' \\t\\xA0\\u1680\\u180e\\u2000-\\u200a\\u202f\\u205f\\u3000',
    H: '[^ \\t\\xA0\\u1680\\u180e\\u2000-\\u200a\\u202f\\u205f\\u3000]',
    v: '\\n\\x0B\\f\\r\\x85\\u2028\\u2029',
    V: '[^\\n\\x0B\\f\\r\\x85\\u2028\\u2029]'
};

const CONTROLS: Readonly<Record<string, string>> = {
    t: '\t',
    n: '\n',
    r: '\r',
    f: '\f',
    a: '\x07',
    e: '\x1b'
};

const POSIX: Readonly<Record<string, string>> = {
    Lower: 'a-z',
    Upper: 'A-Z',
    ASCII: '\\x00-\\x7F',
    Alpha: 'a-zA-Z',
    Digit: '0-9',
    Alnum: 'a-zA-Z0-9',
    Punct: '!-\\/:-@\\[-`\\{-~',
    Graph: '!-~',
    Print: ' -~',
    Blank: ' \\t',
    Cntrl: '\\x00-\\x1F\\x7F',
    XDigit: '0-9a-fA-F',
    Space: ' \\t\\n\\x0B\\f\\r',
    javaLowerCase: '\\p{Lowercase}',
    javaUpperCase: '\\p{Uppercase}',
    javaLetter: '\\p{L}',
    javaDigit: '\\p{Nd}',
    javaLetterOrDigit: '\\p{L}\\p{Nd}',
    javaWhitespace:
        '\\t-\\r\\x1c-\\x1f \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000'
};

/** Reads an escape that may stand inside and outside a class; the backslash has been taken. */
export function readEscape(reader: PatternReader): Escape {
    const start = reader.at - 1;
    const letter = reader.take();
    const set = SETS[letter];
    if (set !== undefined) return { kind: 'set', inside: set };
    const control = CONTROLS[letter];
    if (control !== undefined) return { kind: 'character', value: control };
    switch (letter) {
        case 'p':
        case 'P':
            return { kind: 'set', inside: property(reader, letter === 'P', start) };
        case 'x':
            return numbered(reader, /\{([0-9a-fA-F]+)\}|([0-9a-fA-F]{2})/y, 16, start);
        case 'u':
            return numbered(reader, /([0-9a-fA-F]{4})/y, 16, start);
        case '0':
            return numbered(reader, /([0-3]?[0-7]{1,2})/y, 8, start);
        case 'c':
            return {
                kind: 'character',
                value: String.fromCharCode(reader.take().charCodeAt(0) ^ 64)
            };
    }
    if (/[a-zA-Z]/.test(letter)) {
        throw new PatternError('Illegal/unsupported escape sequence', start);
    }
    return { kind: 'character', value: letter };
}

function numbered(reader: PatternReader, digits: RegExp, radix: number, start: number): Escape {
    const found = reader.match(digits);
    if (found === null) throw new PatternError('Illegal escape sequence', start);
    const code = Number.parseInt(found[1] ?? found[2] ?? '', radix);
    return { kind: 'character', value: String.fromCodePoint(code) };
}

function property(reader: PatternReader, isNegated: boolean, start: number): string {
    const found = reader.match(/\{(\^?)([^}]+)\}|([A-Z])/y);
    if (found === null) throw new PatternError('Unknown character property', start);
    const inside = propertySet(found[2] ?? found[3] ?? '', start);
    return isNegated === (found[1] === '^') ? inside : `[^${inside}]`;
}

function propertySet(name: string, start: number): string {
    const posix = POSIX[name];
    if (posix !== undefined) return posix;
    const candidates = [
        name,
        name.replace(/^Is/, ''),
        name.replace(/^(Is|script=|sc=)/, 'Script='),
        name.replace(/^(general_category|gc)=/, '')
    ];
    const known = candidates.find(isKnownToJavaScript);
    if (known !== undefined) return `\\p{${known}}`;
    throw new PatternError(`The local org does not know \\p{${name}}`, start, true);
}

function isKnownToJavaScript(name: string): boolean {
    try {
        new RegExp(`\\p{${name}}`, 'v');
        return true;
    } catch {
        return false;
    }
}

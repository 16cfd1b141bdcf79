import { range, readClass } from './characterClass.ts';
import { readEscape } from './escapes.ts';
import { PatternError, PatternReader } from './PatternReader.ts';
import type { PatternFlags } from './PatternReader.ts';

/** A Java pattern in JavaScript's words. */
export interface TranslatedPattern {
    /** Source for the flag `v`. Java's group 1 has the name `g1` here. */
    readonly source: string;
    readonly groupCount: number;
}

/** Not `[^]`: V8 of Node 20 forgets what it may repeat with the flag `v`. */
const ANY_CHARACTER = '[\\s\\S]';
const NO_LINE_END = '[^\\n\\r\\u0085\\u2028\\u2029]';
/** `$` outside multiline mode: at the end, or before a line terminator that ends the text. */
const BEFORE_LAST_LINE_END = `(?:$|(?=\\r\\n$)|(?<!\\r)(?=\\n$)|(?=[\\r\\u0085\\u2028\\u2029]$))`;
const LINE_START = `(?:^|(?<=\\n|\\r(?!\\n)|[\\u0085\\u2028\\u2029])(?!$))`;
const BEFORE_LINE_END = `(?:$|(?=\\r)|(?<!\\r)(?=\\n)|(?=[\\u0085\\u2028\\u2029]))`;

/**
 * Translates a regular expression of Java, which is what Apex takes.
 *
 * @throws PatternError for patterns that Java refuses or that have no equivalent here
 */
export function translatePattern(pattern: string): TranslatedPattern {
    return new Translation(pattern).translate();
}

class Translation {
    private readonly reader: PatternReader;
    private readonly names = new Map<string, number>();
    private groupCount = 0;
    private helperCount = 0;
    private flags: PatternFlags = {
        ignoreCase: false,
        multiline: false,
        dotAll: false,
        comments: false
    };

    constructor(pattern: string) {
        this.reader = new PatternReader(pattern);
    }

    translate(): TranslatedPattern {
        const source = this.alternatives();
        if (!this.reader.isAtEnd) throw new PatternError("Unmatched closing ')'", this.reader.at);
        return { source, groupCount: this.groupCount };
    }

    /** Up to the end or a closing bracket. Flags set inside end with the group. */
    private alternatives(): string {
        const flagsBefore = { ...this.flags };
        let result = '';
        while (!this.reader.isAtEnd && this.reader.peek() !== ')') {
            result += this.reader.takeIf('|') ? '|' : this.quantifiedAtom();
        }
        this.flags = flagsBefore;
        return result;
    }

    private quantifiedAtom(): string {
        const atom = this.atom();
        if (atom === '') return '';
        this.skipComments();
        const found = this.reader.match(/(?:[*+?]|\{\d+(?:,\d*)?\})([?+]?)/y);
        if (found === null) return atom;
        if (found[1] !== '+') return atom + found[0];
        return this.atomic(atom + found[0].slice(0, -1));
    }

    private atom(): string {
        const start = this.reader.at;
        const next = this.reader.take();
        switch (next) {
            case '\\':
                return this.escape(start);
            case '[':
                return readClass(this.reader, this.flags);
            case '(':
                return this.group(start);
            case '.':
                return this.flags.dotAll ? ANY_CHARACTER : NO_LINE_END;
            case '^':
                return this.flags.multiline ? LINE_START : '^';
            case '$':
                return this.flags.multiline ? BEFORE_LINE_END : BEFORE_LAST_LINE_END;
            case '*':
            case '+':
            case '?':
                throw new PatternError(`Dangling meta character '${next}'`, start);
            case '{':
                throw new PatternError('Illegal repetition', start);
        }
        if (this.flags.comments && /\s/.test(next)) return '';
        if (this.flags.comments && next === '#') {
            this.reader.match(/[^\n]*/y);
            return '';
        }
        return this.literal(next);
    }

    private skipComments(): void {
        if (this.flags.comments) this.reader.match(/(?:\s|#[^\n]*)*/y);
    }

    private literal(character: string): string {
        const isCased = this.flags.ignoreCase && /^[a-zA-Z]$/.test(character);
        if (isCased) return `[${range(character, character, this.flags)}]`;
        if (/^[a-zA-Z0-9 ]$/.test(character)) return character;
        return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
    }

    private escape(start: number): string {
        const { reader } = this;
        if (reader.takeIf('Q')) return this.quoted();
        const reference = reader.match(/[1-9]/y) ?? reader.match(/k<([a-zA-Z][a-zA-Z0-9]*)>/y);
        if (reference !== null) return this.backReference(reference[1] ?? reference[0], start);
        switch (reader.peek()) {
            case 'b':
            case 'B':
                return `\\${reader.take()}`;
            case 'A':
                reader.take();
                return '^';
            case 'z':
                reader.take();
                return '$';
            case 'Z':
                reader.take();
                return BEFORE_LAST_LINE_END;
            case 'R':
                reader.take();
                return `(?:\\r\\n|[\\n\\x0B\\f\\r\\u0085\\u2028\\u2029])`;
            case 'G':
            case 'X':
                throw new PatternError(
                    `The local org does not know \\${reader.peek()}`,
                    start,
                    true
                );
        }
        const escape = readEscape(reader);
        return escape.kind === 'set' ? `[${escape.inside}]` : this.literal(escape.value);
    }

    private quoted(): string {
        let result = '';
        while (!this.reader.isAtEnd && !this.reader.takeIf('\\E')) {
            result += this.literal(this.reader.take());
        }
        // One unit, so that a quantifier applies to its last character as Java has it.
        return result;
    }

    private backReference(name: string, start: number): string {
        if (this.flags.ignoreCase) {
            throw new PatternError(
                'The local org has no back references without regard to case',
                start,
                true
            );
        }
        const group = /^\d$/.test(name) ? Number(name) : this.names.get(name);
        if (group === undefined || group > this.groupCount) {
            throw new PatternError(`Reference to the unknown group ${name}`, start);
        }
        return `\\k<g${group}>`;
    }

    private group(start: number): string {
        const { reader } = this;
        if (!reader.takeIf('?')) return this.capture(null, start);
        const named = reader.match(/<([a-zA-Z][a-zA-Z0-9]*)>/y);
        if (named !== null) return this.capture(named[1] ?? '', start);
        if (reader.takeIf('>')) return this.atomic(this.closed(this.alternatives(), start));
        const look = reader.match(/:|=|!|<=|<!/y);
        if (look !== null) return `(?${look[0]}${this.closed(this.alternatives(), start)})`;
        return this.flagGroup(start);
    }

    private capture(name: string | null, start: number): string {
        const group = ++this.groupCount;
        if (name !== null) this.names.set(name, group);
        return `(?<g${group}>${this.closed(this.alternatives(), start)})`;
    }

    /** `(?i)` to the end of the group, or `(?i:…)`. */
    private flagGroup(start: number): string {
        const found = this.reader.match(/([a-zA-Z]*)(?:-([a-zA-Z]*))?(\)|:)/y);
        if (found === null) throw new PatternError('Unknown group type', start);
        const [, on = '', off = '', end = ''] = found;
        const before = { ...this.flags };
        for (const flag of on) this.setFlag(flag, true, start);
        for (const flag of off) this.setFlag(flag, false, start);
        if (end === ')') return '';
        const inside = this.closed(this.alternatives(), start);
        this.flags = before;
        return `(?:${inside})`;
    }

    private setFlag(flag: string, value: boolean, start: number): void {
        switch (flag) {
            case 'i':
                this.flags.ignoreCase = value;
                return;
            case 'm':
                this.flags.multiline = value;
                return;
            case 's':
                this.flags.dotAll = value;
                return;
            case 'x':
                this.flags.comments = value;
                return;
        }
        const isJava = 'duU'.includes(flag);
        const message = isJava ? `The local org has no flag (?${flag})` : 'Unknown inline modifier';
        throw new PatternError(message, start, isJava);
    }

    private closed(inside: string, start: number): string {
        if (!this.reader.takeIf(')')) throw new PatternError('Unclosed group', start);
        return inside;
    }

    /** Matches `inside` once, without giving anything back: a look-ahead is never entered twice. */
    private atomic(inside: string): string {
        const helper = `h${++this.helperCount}`;
        return `(?:(?=(?<${helper}>${inside}))\\k<${helper}>)`;
    }
}

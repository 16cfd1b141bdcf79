import { readEscape } from './escapes.ts';
import { PatternError } from './PatternReader.ts';
import type { PatternFlags, PatternReader } from './PatternReader.ts';

/**
 * Reads a Java character class (the `[` has been taken) and writes it as one of JavaScript's `v` mode.
 * Unions, nested classes, intersections and negation mean the same in both.
 */
export function readClass(reader: PatternReader, flags: PatternFlags): string {
    const start = reader.at - 1;
    const negation = reader.takeIf('^') ? '^' : '';
    const operands: string[] = [];
    let inside = '';
    let isFirst = true;
    while (isFirst || reader.peek() !== ']') {
        if (reader.isAtEnd) throw new PatternError('Unclosed character class', start);
        if (reader.takeIf('&&')) {
            operands.push(`[${inside}]`);
            inside = '';
        } else {
            inside += readItem(reader, flags, isFirst);
        }
        isFirst = false;
    }
    reader.take();
    if (operands.length === 0) return `[${negation}${inside}]`;
    if (inside !== '') operands.push(`[${inside}]`);
    return `[${negation}${operands.join('&&')}]`;
}

function readItem(reader: PatternReader, flags: PatternFlags, isFirst: boolean): string {
    if (!isFirst || reader.peek() !== ']') {
        if (reader.takeIf('[')) return readClass(reader, flags);
    }
    if (flags.comments && /\s/.test(reader.peek())) {
        reader.take();
        return '';
    }
    if (reader.takeIf('\\Q')) return quoted(reader, flags);
    const low = readCharacter(reader);
    if (typeof low !== 'string') return low.inside;
    if (reader.peek() !== '-' || /^-(\]|\[|&&)/.test(reader.source.slice(reader.at))) {
        return range(low, low, flags);
    }
    const start = reader.at;
    reader.take();
    const high = readCharacter(reader);
    if (typeof high !== 'string') return `${range(low, low, flags)}\\-${high.inside}`;
    if (codeOf(high) < codeOf(low)) throw new PatternError('Illegal character range', start);
    return range(low, high, flags);
}

function readCharacter(reader: PatternReader): string | { inside: string } {
    const next = reader.take();
    if (next !== '\\') return next;
    const escape = readEscape(reader);
    return escape.kind === 'character' ? escape.value : { inside: escape.inside };
}

function quoted(reader: PatternReader, flags: PatternFlags): string {
    let inside = '';
    while (!reader.isAtEnd && !reader.takeIf('\\E')) {
        const character = reader.take();
        inside += range(character, character, flags);
    }
    return inside;
}

/** A range as class text; with both cases of its ASCII letters when case is ignored. */
export function range(low: string, high: string, flags: PatternFlags): string {
    const plain = rangeText(codeOf(low), codeOf(high));
    if (!flags.ignoreCase) return plain;
    return plain + otherCase(low, high, 'A', 'Z', 32) + otherCase(low, high, 'a', 'z', -32);
}

function otherCase(low: string, high: string, first: string, last: string, shift: number): string {
    const from = Math.max(codeOf(low), codeOf(first));
    const to = Math.min(codeOf(high), codeOf(last));
    return from > to ? '' : rangeText(from + shift, to + shift);
}

function rangeText(from: number, to: number): string {
    const low = classCharacter(from);
    return from === to ? low : `${low}-${classCharacter(to)}`;
}

function classCharacter(code: number): string {
    const character = String.fromCodePoint(code);
    return /^[a-zA-Z0-9]$/.test(character) ? character : `\\u{${code.toString(16)}}`;
}

function codeOf(character: string): number {
    return character.codePointAt(0) ?? 0;
}

import type { Runtime } from '../../runtime.ts';
import { guardedExec, mayRunAway } from './guardedExec.ts';
import { PatternError } from './PatternReader.ts';
import { translatePattern } from './translatePattern.ts';

/** A compiled regular expression: a value of System.Pattern. Never changed. */
export class ApexPattern {
    readonly source: string;
    readonly groupCount: number;
    private readonly js: string;
    private readonly searching: RegExp;
    private readonly isGuarded: boolean;

    /** Use `compile`. */
    constructor(source: string, groupCount: number, js: string) {
        this.source = source;
        this.groupCount = groupCount;
        this.js = js;
        this.searching = new RegExp(js, 'dgv');
        this.isGuarded = mayRunAway(js);
    }

    /** @throws System.StringException for a pattern that Java refuses, Error for one that we cannot translate */
    static compile(rt: Runtime, source: string): ApexPattern {
        try {
            const translated = translatePattern(source);
            return new ApexPattern(source, translated.groupCount, translated.source);
        } catch (cause) {
            if (!(cause instanceof PatternError)) throw cause;
            if (!cause.isOurs) {
                throw rt.exception('System.StringException', javaMessage(source, cause));
            }
            throw new Error(
                `Regular expression "${source}": ${cause.message} (character ${cause.at}). ` +
                    'Write it another way, or add it in runtime/library/regex.'
            );
        }
    }

    /** The first match at or after `from`. */
    find(text: string, from: number): PatternMatch | null {
        return this.run(this.searching, text, from);
    }

    matchStart(text: string): PatternMatch | null {
        return this.run(new RegExp(this.js, 'dyv'), text, 0);
    }

    matchWhole(text: string): PatternMatch | null {
        return this.run(new RegExp(`(?:${this.js})(?![^])`, 'dyv'), text, 0);
    }

    private run(expression: RegExp, text: string, from: number): PatternMatch | null {
        expression.lastIndex = from;
        const match = this.isGuarded ? guardedExec(expression, text) : expression.exec(text);
        const found = match?.indices;
        if (found === undefined) return null;
        const places = [placeOf(found[0])];
        for (let group = 1; group <= this.groupCount; group++) {
            places.push(placeOf(found.groups?.[`g${group}`]));
        }
        return places;
    }
}

function placeOf(indices: [number, number] | undefined): { start: number; end: number } | null {
    return indices === undefined ? null : { start: indices[0], end: indices[1] };
}

/** Where each group matched, by Java's numbers; null for a group that took no part. */
export type PatternMatch = readonly ({ start: number; end: number } | null)[];

/** As Java words it, behind a prefix that the suite of bobalicious/amoss expects. */
function javaMessage(source: string, { message, at }: PatternError): string {
    return `Invalid regex: ${message} near index ${at}\n${source}\n${' '.repeat(at)}^`;
}

/** Cuts a text at the matches, as Java's Pattern.split does. */
export function splitAt(pattern: ApexPattern, text: string, limit: number): string[] {
    const parts: string[] = [];
    let start = 0;
    let from = 0;
    while (from <= text.length && (limit <= 0 || parts.length < limit - 1)) {
        const place = pattern.find(text, from)?.[0];
        if (place === null || place === undefined) break;
        from = place.end === place.start ? place.end + 1 : place.end;
        // No leading empty part for a match without width, and none of them cuts at the very end.
        if (place.end === 0 || (place.start === place.end && place.start === text.length)) continue;
        parts.push(text.slice(start, place.start));
        start = place.end;
    }
    parts.push(text.slice(start));
    if (limit === 0 && parts.length > 1) {
        while (parts.length > 0 && parts.at(-1) === '') parts.pop();
    }
    return parts;
}

import type { Runtime } from '../../runtime.ts';
import type { ApexPattern, PatternMatch } from './ApexPattern.ts';
import { expandReplacement } from './expandReplacement.ts';

/** A value of System.Matcher: a pattern at work on one text. */
export class ApexMatcher {
    pattern: ApexPattern;
    text: string;
    regionStart = 0;
    regionEnd: number;
    hasAnchoringBounds = true;
    hasTransparentBounds = false;
    private match: PatternMatch | null = null;
    /** Where the next find begins, in the text. */
    private next = 0;

    constructor(pattern: ApexPattern, text: string) {
        this.pattern = pattern;
        this.text = text;
        this.regionEnd = text.length;
    }

    reset(text: string = this.text): void {
        this.text = text;
        this.setRegion(0, text.length);
    }

    setRegion(start: number, end: number): void {
        this.regionStart = start;
        this.regionEnd = end;
        this.next = start;
        this.match = null;
    }

    /** Lets the next find begin there. */
    moveTo(position: number): void {
        this.next = position;
    }

    usePattern(pattern: ApexPattern): void {
        this.pattern = pattern;
        this.match = null;
    }

    find(): boolean {
        if (this.next > this.regionEnd) return this.settle(null);
        const found = this.pattern.find(this.region(), this.next - this.regionStart);
        this.settle(found);
        const place = this.match?.[0];
        if (place === null || place === undefined) this.next = this.regionEnd + 1;
        else this.next = place.end === place.start ? place.end + 1 : place.end;
        return this.match !== null;
    }

    matches(): boolean {
        return this.settleAndMove(this.pattern.matchWhole(this.region()));
    }

    lookingAt(): boolean {
        return this.settleAndMove(this.pattern.matchStart(this.region()));
    }

    /** null when the group took no part in the match. */
    group(rt: Runtime, group: number): string | null {
        const place = this.place(rt, group);
        return place === null ? null : this.text.slice(place.start, place.end);
    }

    /** -1 when the group took no part in the match. */
    start(rt: Runtime, group: number): number {
        return this.place(rt, group)?.start ?? -1;
    }

    end(rt: Runtime, group: number): number {
        return this.place(rt, group)?.end ?? -1;
    }

    /** Replaces the first or all matches of the whole text. */
    replace(rt: Runtime, replacement: string, all: boolean): string {
        this.reset();
        let result = '';
        let done = 0;
        while (this.find()) {
            const at = this.start(rt, 0);
            result += this.text.slice(done, at) + expandReplacement(rt, this, replacement);
            done = this.end(rt, 0);
            if (!all) break;
        }
        return result + this.text.slice(done);
    }

    private settleAndMove(found: PatternMatch | null): boolean {
        this.settle(found);
        const place = this.match?.[0];
        if (place !== null && place !== undefined) this.next = place.end;
        return this.match !== null;
    }

    /** Keeps a match found in the region, in positions of the whole text. */
    private settle(found: PatternMatch | null): boolean {
        const shift = this.regionStart;
        this.match =
            found?.map((place) =>
                place === null ? null : { start: place.start + shift, end: place.end + shift }
            ) ?? null;
        return this.match !== null;
    }

    /** With anchoring, opaque bounds a region is searched as if it were all there is. */
    private region(): string {
        const isWhole = this.regionStart === 0 && this.regionEnd === this.text.length;
        if (!isWhole && (!this.hasAnchoringBounds || this.hasTransparentBounds)) {
            throw new Error(
                'A Matcher region with transparent or non-anchoring bounds is not in the local org yet. ' +
                    'Add it in runtime/library/regex/ApexMatcher.ts.'
            );
        }
        return isWhole ? this.text : this.text.slice(this.regionStart, this.regionEnd);
    }

    private place(rt: Runtime, group: number): { start: number; end: number } | null {
        // knowledge, not documented: the words, which are Java's
        if (this.match === null) {
            throw rt.exception('System.StringException', 'No match found');
        }
        const place = this.match[group];
        if (place === undefined) {
            throw rt.exception('System.StringException', `No group ${group}`);
        }
        return place;
    }
}

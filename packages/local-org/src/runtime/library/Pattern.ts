import { STRING_TYPE, listOf } from '../types/index.ts';
import { ApexList } from '../values/index.ts';
import { definePlatformType } from './definePlatformType.ts';
import { ApexMatcher, ApexPattern, splitAt } from './regex/index.ts';
import { refusingNull, staticsRefusingNull } from './support/index.ts';
import type { Runtime } from '../runtime.ts';

export const systemPattern = definePlatformType({
    name: 'System.Pattern',
    jsClass: ApexPattern,
    statics: staticsRefusingNull({
        'compile(String)': (rt, source: string) => ApexPattern.compile(rt, source),
        'matches(String,String)': (rt, source: string, text: string) =>
            ApexPattern.compile(rt, source).matchWhole(text) !== null,
        'quote(String)': (_rt, text: string) => `\\Q${text.replaceAll('\\E', '\\E\\\\E\\Q')}\\E`
    }),
    methods: refusingNull({
        'matcher(String)': (_rt, self: ApexPattern, text: string) => new ApexMatcher(self, text),
        'pattern()': (_rt, self: ApexPattern) => self.source,
        'toString()': (_rt, self: ApexPattern) => self.source,
        split: (_rt, self: ApexPattern, text: string, limit = 0) =>
            new ApexList(listOf(STRING_TYPE), splitAt(self, text, limit))
    })
});

/** The methods of System.Matcher in Java's meaning; hitEnd and requireEnd cannot be known here. */
export const systemMatcher = definePlatformType({
    name: 'System.Matcher',
    jsClass: ApexMatcher,
    statics: staticsRefusingNull({
        'quoteReplacement(String)': (_rt, text: string) => text.replace(/[\\$]/g, '\\$&')
    }),
    methods: refusingNull({
        'find()': (_rt, self: ApexMatcher) => self.find(),
        'find(Integer)': (rt, self: ApexMatcher, from: number) => findFrom(rt, self, from),
        'matches()': (_rt, self: ApexMatcher) => self.matches(),
        'lookingAt()': (_rt, self: ApexMatcher) => self.lookingAt(),
        group: (rt, self: ApexMatcher, group = 0) => self.group(rt, group),
        start: (rt, self: ApexMatcher, group = 0) => self.start(rt, group),
        end: (rt, self: ApexMatcher, group = 0) => self.end(rt, group),
        'groupCount()': (_rt, self: ApexMatcher) => self.pattern.groupCount,
        'pattern()': (_rt, self: ApexMatcher) => self.pattern,
        'replaceAll(String)': (rt, self: ApexMatcher, text: string) => self.replace(rt, text, true),
        'replaceFirst(String)': (rt, self: ApexMatcher, text: string) =>
            self.replace(rt, text, false),
        'region(Integer,Integer)': (rt, self: ApexMatcher, start: number, end: number) => {
            if (start < 0 || end > self.text.length || start > end) throw outOfBounds(rt, start);
            self.setRegion(start, end);
            return self;
        },
        'regionStart()': (_rt, self: ApexMatcher) => self.regionStart,
        'regionEnd()': (_rt, self: ApexMatcher) => self.regionEnd,
        reset: (_rt, self: ApexMatcher, text = self.text) => {
            self.reset(text);
            return self;
        },
        'usePattern(Pattern)': (_rt, self: ApexMatcher, pattern: ApexPattern) => {
            self.usePattern(pattern);
            return self;
        },
        'hasAnchoringBounds()': (_rt, self: ApexMatcher) => self.hasAnchoringBounds,
        'hasTransparentBounds()': (_rt, self: ApexMatcher) => self.hasTransparentBounds,
        'useAnchoringBounds(Boolean)': (_rt, self: ApexMatcher, value: boolean) => {
            self.hasAnchoringBounds = value;
            return self;
        },
        'useTransparentBounds(Boolean)': (_rt, self: ApexMatcher, value: boolean) => {
            self.hasTransparentBounds = value;
            return self;
        }
    })
});

function findFrom(rt: Runtime, self: ApexMatcher, from: number): boolean {
    if (from < 0 || from > self.text.length) throw outOfBounds(rt, from);
    self.reset();
    self.moveTo(from);
    return self.find();
}

// knowledge, not documented: the words
function outOfBounds(rt: Runtime, index: number): Error {
    return rt.exception('System.StringException', `String index out of range: ${index}`);
}

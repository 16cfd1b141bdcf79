import { STRING_TYPE, listOf } from '../types/index.ts';
import type { ApexDate, ApexDatetime, ApexDecimal, ApexDouble } from '../values/index.ts';
import { ApexList, doubleText, gmtText, isoDate, valueText } from '../values/index.ts';
import { definePlatformType } from './definePlatformType.ts';
import { localText } from './datetime/index.ts';
import { ApexPattern, ApexMatcher, splitAt } from './regex/index.ts';
import {
    classification,
    codePoints,
    escapeSingleQuotes,
    escaping,
    formatMessage,
    indexOfDifference,
    isWhitespace,
    levenshteinDistance,
    searching,
    shaping,
    slicing,
    splitByCharacterType,
    unitsOf
} from './string/index.ts';
import {
    elementsOf,
    notNull,
    primitiveMethods,
    primitiveStatics,
    stringHash
} from './support/index.ts';

const stringList = (items: string[]): ApexList => new ApexList(listOf(STRING_TYPE), items);

export const systemString = definePlatformType({
    name: 'System.String',
    statics: {
        'isBlank(String)': (_rt, text: string | null) => isBlank(text),
        'isNotBlank(String)': (_rt, text: string | null) => !isBlank(text),
        'isEmpty(String)': (_rt, text: string | null) => text === null || text === '',
        'isNotEmpty(String)': (_rt, text: string | null) => text !== null && text !== '',
        'valueOf(Object)': (rt, value: unknown) => (value === null ? null : valueText(rt, value)),
        'join(Object,String)': (rt, source: unknown, separator: string | null) =>
            elementsOf(rt, notNull(rt, source))
                // knowledge, not documented: null elements leave nothing between separators
                .map((element) => (element === null ? '' : valueText(rt, element)))
                .join(separator ?? ''),
        ...primitiveStatics({
            'valueOf(Integer)': (_rt, value: number) => String(value),
            'valueOf(Long)': (_rt, value: bigint) => String(value),
            'valueOf(Decimal)': (_rt, value: ApexDecimal) => value.toString(),
            'valueOf(Double)': (_rt, value: ApexDouble) => doubleText(value.value),
            'valueOf(Date)': (_rt, value: ApexDate) => isoDate(value),
            'valueOf(Datetime)': (rt, value: ApexDatetime) => localText(rt, value),
            'valueOfGmt(Datetime)': (_rt, value: ApexDatetime) => gmtText(value),
            'escapeSingleQuotes(String)': (_rt, text: string) => escapeSingleQuotes(text),
            'format(String,List<Object>)': (rt, pattern: string, args: ApexList) =>
                formatMessage(
                    rt,
                    pattern,
                    args.items.map((arg) => valueText(rt, arg))
                ),
            'fromCharArray(List<Integer>)': (_rt, codes: ApexList) =>
                codes.items.map((code) => String.fromCodePoint(Number(code))).join(''),
            'getCommonPrefix(List<String>)': (_rt, texts: ApexList) =>
                commonPrefix(texts.items as string[])
        })
    },
    methods: {
        'equals(Object)': (_rt, self: string, other: unknown) => self === other,
        'equalsIgnoreCase(String)': (_rt, self: string, other: string | null) =>
            other !== null && self.toLowerCase() === other.toLowerCase(),
        'hashCode()': (_rt, self: string) => stringHash(self),
        'toString()': (_rt, self: string) => self,
        ...primitiveMethods({
            'compareTo(String)': (_rt, self: string, other: string) => compareUnits(self, other),
            split: (rt, self: string, expression: string, limit = 0) =>
                stringList(splitAt(ApexPattern.compile(rt, expression), self, limit)),
            'replaceAll(String,String)': (rt, self: string, expression: string, text: string) =>
                new ApexMatcher(ApexPattern.compile(rt, expression), self).replace(rt, text, true),
            'replaceFirst(String,String)': (rt, self: string, expression: string, text: string) =>
                new ApexMatcher(ApexPattern.compile(rt, expression), self).replace(rt, text, false),
            'splitByCharacterType()': (_rt, self: string) =>
                stringList(splitByCharacterType(self, false)),
            'splitByCharacterTypeCamelCase()': (_rt, self: string) =>
                stringList(splitByCharacterType(self, true)),
            'getLevenshteinDistance(String)': (_rt, self: string, other: string) =>
                levenshteinDistance(self, other),
            'getLevenshteinDistance(String,Integer)': (
                _rt,
                self: string,
                other: string,
                threshold: number
            ) => {
                const distance = levenshteinDistance(self, other);
                return distance <= threshold ? distance : -1;
            },
            ...classification,
            ...codePoints,
            ...escaping,
            ...searching,
            ...shaping,
            ...slicing
        })
    }
});

function isBlank(text: string | null): boolean {
    return text === null || unitsOf(text).every(isWhitespace);
}

/** Java's compareTo: the difference of the first units that differ, or of the lengths. */
function compareUnits(one: string, other: string): number {
    const at = indexOfDifference([one, other]);
    if (at < 0) return 0;
    if (at >= one.length || at >= other.length) return one.length - other.length;
    return one.charCodeAt(at) - other.charCodeAt(at);
}

function commonPrefix(texts: readonly string[]): string {
    const [first = ''] = texts;
    const at = indexOfDifference(texts);
    return at < 0 ? first : first.slice(0, at);
}

import type { FormatMetadata, Metadata, RegionMetadata } from './readMetadata.ts';

/** A numbering plan as `NumberingPlan.Entry` reads it from JSON. Absent values are left out. */
export interface PlanEntry {
    readonly callingCode: string;
    readonly exitCode?: string;
    readonly valid: string;
    readonly lengths: readonly number[];
    readonly trunk?: string;
    readonly trunkReplacement?: string;
    /** All kinds in one pattern: nobody asks which of them a number is. Their lengths are in it. */
    readonly kinds?: string;
    /** Left out where the region groups its numbers as the first of its calling code does. */
    readonly formats?: readonly FormatEntry[];
}

export interface FormatEntry {
    readonly pattern: string;
    readonly beginning?: string;
    /** Replacements of `pattern`: for readers in the country, and for others behind the calling code. */
    readonly national: string;
    readonly international: string;
}

/** Dashes, dots, slashes and brackets: a space stands for them behind a calling code. */
const PUNCTUATION = /[-./()~\s]+/g;
const FIRST_GROUP = /\$\d/;

/**
 * Everything that `region` needs to read and write a number, with what the library works out at run time
 * worked out here: which national prefix belongs in a format, and the spaces of its international form.
 *
 * @param main the first region of its calling code, or the region itself
 */
export function planEntry(region: RegionMetadata, main: RegionMetadata): PlanEntry {
    return {
        callingCode: region.callingCode,
        ...given('exitCode', region.exitCode),
        valid: region.valid,
        lengths: region.lengths,
        ...given('trunk', region.trunk),
        ...given('trunkReplacement', region.trunkReplacement),
        ...given('kinds', region.kinds?.join('|')),
        ...given(
            'formats',
            formatsOf(region, main)?.map((format) => formatEntry(format, region, main))
        )
    };
}

function formatsOf(
    { formats, nationalPrefixRule }: RegionMetadata,
    main: RegionMetadata
): readonly FormatMetadata[] | undefined {
    return formats ?? (nationalPrefixRule === undefined ? undefined : main.formats);
}

/**
 * A region of a calling code as `CallingCode.Candidate` reads it from JSON: the pattern that its numbers
 * begin with, or none where its kinds of numbers tell.
 */
export function candidateEntry(
    name: string,
    metadata: Metadata
): { readonly region: string; readonly beginning?: string } {
    return { region: name, ...given('beginning', metadata.regions.get(name)?.beginning) };
}

function formatEntry(
    format: FormatMetadata,
    region: RegionMetadata,
    main: RegionMetadata
): FormatEntry {
    const rule = format.nationalPrefixRule ?? region.nationalPrefixRule ?? main.nationalPrefixRule;
    const { pattern, beginning } = format;
    return {
        pattern,
        ...given('beginning', beginning),
        national:
            rule === undefined
                ? format.national
                : format.national.replace(FIRST_GROUP, (group) => rule.replace('$1', () => group)),
        international: (format.international ?? format.national).replace(PUNCTUATION, ' ').trim()
    };
}

function given<Name extends string, Value>(
    name: Name,
    value: Value | undefined
): Partial<Record<Name, Value>> {
    return value === undefined ? {} : ({ [name]: value } as Record<Name, Value>);
}

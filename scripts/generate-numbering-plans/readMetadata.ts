import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A region's row of `metadata.min.json`; the places of its values are those of its METADATA.md. */
type Row = readonly unknown[];

interface MetadataFile {
    readonly version: number;
    readonly country_calling_codes: Readonly<Record<string, readonly string[]>>;
    readonly countries: Readonly<Record<string, Row>>;
    readonly nonGeographic: Readonly<Record<string, Row>>;
}

/** What libphonenumber-js knows of numbers: its smallest set, which is what it parses with by default. */
export interface Metadata {
    readonly libraryVersion: string;
    /** The library's licence, word for word. */
    readonly licence: string;
    /** Regions by calling code, the one whose formats the others share first. */
    readonly callingCodes: ReadonlyMap<string, readonly string[]>;
    /** By ISO code. */
    readonly regions: ReadonlyMap<string, RegionMetadata>;
    /** Numbers of no country, such as satellite phones, by calling code. */
    readonly nonGeographic: ReadonlyMap<string, RegionMetadata>;
}

export interface RegionMetadata {
    readonly callingCode: string;
    /** Pattern of what is dialled before a foreign number. */
    readonly exitCode: string | undefined;
    /** Pattern of a whole national number. */
    readonly valid: string;
    readonly lengths: readonly number[];
    readonly formats: readonly FormatMetadata[] | undefined;
    readonly nationalPrefixRule: string | undefined;
    /** Pattern of what is dialled before a national number. */
    readonly trunk: string | undefined;
    readonly trunkReplacement: string | undefined;
    /** Pattern that tells the region from others of its calling code. */
    readonly beginning: string | undefined;
    /** Patterns of landlines, mobiles and so on; only where `beginning` does not tell the region. */
    readonly kinds: readonly string[] | undefined;
}

export interface FormatMetadata {
    readonly pattern: string;
    readonly national: string;
    /** The longest of the patterns that the number has to begin with. */
    readonly beginning: string | undefined;
    readonly nationalPrefixRule: string | undefined;
    readonly international: string | undefined;
}

const KNOWN_VERSION = 4;

/** @throws Error when the library's file has another version than this reader knows */
export function readMetadata(): Metadata {
    const folder = dirname(
        createRequire(import.meta.url).resolve('libphonenumber-js/package.json')
    );
    const read = (file: string) => readFileSync(join(folder, file), 'utf8');
    const file = JSON.parse(read('metadata.min.json')) as MetadataFile;
    if (file.version !== KNOWN_VERSION) {
        throw new Error(
            `metadata.min.json of libphonenumber-js has version ${file.version}; ` +
                `scripts/generate-numbering-plans/readMetadata.ts knows version ${KNOWN_VERSION}. ` +
                'Compare its METADATA.md and teach the reader what has changed.'
        );
    }
    const { version } = JSON.parse(read('package.json')) as { readonly version: string };
    return {
        libraryVersion: version,
        licence: read('LICENSE'),
        callingCodes: new Map(Object.entries(file.country_calling_codes)),
        regions: regionsIn(file.countries),
        nonGeographic: regionsIn(file.nonGeographic)
    };
}

function regionsIn(rows: Readonly<Record<string, Row>>): Map<string, RegionMetadata> {
    return new Map(Object.entries(rows).map(([name, row]) => [name, regionIn(row)]));
}

function regionIn(row: Row): RegionMetadata {
    return {
        callingCode: row[0] as string,
        exitCode: textIn(row[1]),
        valid: row[2] as string,
        lengths: row[3] as readonly number[],
        formats: rowsIn(row[4])?.map(formatIn),
        nationalPrefixRule: textIn(row[6]),
        trunk: textIn(row[7]) ?? textIn(row[5]),
        trunkReplacement: textIn(row[8]),
        beginning: textIn(row[10]),
        kinds: rowsIn(row[11])?.flatMap(kindIn)
    };
}

function formatIn(row: Row): FormatMetadata {
    const beginnings = (row[2] ?? []) as readonly string[];
    return {
        pattern: row[0] as string,
        national: row[1] as string,
        beginning: beginnings.at(-1),
        nationalPrefixRule: textIn(row[3]),
        international: textIn(row[5])
    };
}

/** A kind without a pattern of its own is one that the region has not, or that equals another. */
function kindIn(row: Row | 0): string[] {
    const pattern = row === 0 ? undefined : textIn(row[0]);
    return pattern === undefined ? [] : [pattern];
}

/** Absent values are zeros there. */
function textIn(value: unknown): string | undefined {
    return typeof value === 'string' && value !== '' ? value : undefined;
}

function rowsIn(value: unknown): readonly Row[] | undefined {
    return Array.isArray(value) ? (value as readonly Row[]) : undefined;
}

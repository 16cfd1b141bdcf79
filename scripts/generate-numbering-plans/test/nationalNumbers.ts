import fc from 'fast-check';
import metadata from 'libphonenumber-js/metadata.max.json';

export interface NationalNumber {
    /** ISO code; a calling code for what belongs to no country. */
    readonly region: string;
    readonly callingCode: string;
    /** What is dialled in the region before the number; empty where nothing is. */
    readonly trunk: string;
    /** What is dialled there before a foreign number; empty where there are several. */
    readonly exitCode: string;
    readonly digits: string;
    readonly isOfACountry: boolean;
}

type Row = readonly unknown[];

/**
 * Numbers of every region and of every kind it has, made from the patterns of the largest metadata.
 *
 * @param perPattern how many of each
 */
export function nationalNumbers(seed: number, perPattern: number): NationalNumber[] {
    return [
        ...ofRows(metadata.countries as unknown as Record<string, Row>, true),
        ...ofRows(metadata.nonGeographic as unknown as Record<string, Row>, false)
    ];

    function ofRows(rows: Readonly<Record<string, Row>>, isOfACountry: boolean): NationalNumber[] {
        return Object.entries(rows).flatMap(([region, row]) => {
            const exitCode = String(row[1]);
            const origin = {
                region,
                callingCode: String(row[0]),
                trunk: row[5] === 0 || row[5] === undefined ? '' : String(row[5]),
                exitCode: /^\d+$/.test(exitCode) && exitCode !== '0' ? exitCode : '',
                isOfACountry
            };
            return patternsOf(row).flatMap((pattern) =>
                samples(pattern, seed, perPattern).map((digits) => ({ ...origin, digits }))
            );
        });
    }
}

function patternsOf(row: Row): string[] {
    const kinds = (Array.isArray(row[11]) ? row[11] : []) as readonly (Row | 0)[];
    const ofKinds = kinds.flatMap((kind) => (kind === 0 || !kind[0] ? [] : [String(kind[0])]));
    return [String(row[2]), ...ofKinds];
}

function samples(pattern: string, seed: number, count: number): string[] {
    return fc.sample(fc.stringMatching(new RegExp(`^(?:${pattern})$`)), { seed, numRuns: count });
}

import { failureCodes } from '../src/index.ts';
import { compare } from './compare.ts';
import type { Difference } from './compare.ts';
import { deviations } from './deviations.ts';
import type { Deviation } from './deviations.ts';
import { readContract } from './readContract.ts';
import { readDocument } from './readDocument.ts';
import type { Kinds, OpenApiDocument } from './readDocument.ts';

/** What came of holding the contract against a document. */
export interface Report {
    readonly version: string;
    readonly kindsCompared: number;
    readonly fieldsCompared: number;
    /** Kinds of channels that the contract leaves out altogether. */
    readonly notPlayed: readonly string[];
    /** Differences that nobody has answered for. */
    readonly disagreements: readonly Difference[];
    /** Differences that are meant, by reason. */
    readonly meant: ReadonlyMap<string, readonly Difference[]>;
    /** Failure codes of ours that Vonage's list does not have. */
    readonly unknownCodes: readonly string[];
    /** Reasons for differences that no longer exist. */
    readonly stale: readonly string[];
}

const CHANNELS_NOT_PLAYED = ['rcs', 'messenger', 'viber_service'];

/** Holds the contract against Vonage's document. */
export function checkDocument(
    document: OpenApiDocument,
    known: readonly Deviation[] = deviations
): Report {
    const ours = readContract();
    const { played, notPlayed } = split(readDocument(document));
    const differences = compare(ours, played);
    const meant = new Map(
        known.map(({ reason, covers }) => [reason, differences.filter(covers)] as const)
    );
    return {
        version: document.info.version,
        kindsCompared: played.size,
        fieldsCompared: [...played.values()].reduce((sum, fields) => sum + fields.size, 0),
        notPlayed,
        disagreements: differences.filter((one) => !known.some(({ covers }) => covers(one))),
        meant,
        unknownCodes: failureCodes.filter((code) => !(code in document['x-errors'])),
        stale: [...meant].filter(([, covered]) => covered.length === 0).map(([reason]) => reason)
    };
}

function split(kinds: Kinds): { played: Kinds; notPlayed: string[] } {
    const isPlayed = (name: string): boolean =>
        !CHANNELS_NOT_PLAYED.includes(name.split(' ')[1] ?? '');
    return {
        played: new Map([...kinds].filter(([name]) => isPlayed(name))),
        notPlayed: [...kinds.keys()].filter((name) => !isPlayed(name)).sort()
    };
}

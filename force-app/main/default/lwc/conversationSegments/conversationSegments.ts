/** GSM 03.38, the alphabet of SMS: one place each. */
const BASIC =
    '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
    '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
/** Its extension: two places each. */
const EXTENSION = '\f^{}\\[~]|€';

const BASIC_SET = new Set(BASIC);
const EXTENSION_SET = new Set(EXTENSION);

export type Alphabet = 'GSM-7' | 'UCS-2';

/** What an SMS text costs. */
export interface Segments {
    alphabet: Alphabet;
    /** Places taken: an extended character takes two, an emoji two. */
    length: number;
    /** How many SMS are paid for. */
    count: number;
    /** Places of that many SMS. */
    room: number;
    /** The first character that is not in the alphabet of SMS, and makes each SMS shorter. */
    foreign?: string;
}

interface Size {
    single: number;
    part: number;
    places: (character: string) => number;
}

const SIZES: Record<Alphabet, Size> = {
    'GSM-7': { single: 160, part: 153, places: (one) => (EXTENSION_SET.has(one) ? 2 : 1) },
    'UCS-2': { single: 70, part: 67, places: (one) => one.length }
};

/**
 * Counts an SMS text as networks do. A character is never cut in two, so that a part may end a place early.
 *
 * @param text The text; line breaks as the browser has them.
 */
export function segmentsOf(text: string): Segments {
    const characters = [...text];
    const foreign = characters.find((one) => !BASIC_SET.has(one) && !EXTENSION_SET.has(one));
    const alphabet: Alphabet = foreign === undefined ? 'GSM-7' : 'UCS-2';
    const { single, part, places } = SIZES[alphabet];
    const length = characters.reduce((sum, one) => sum + places(one), 0);
    if (length <= single) {
        return { alphabet, length, count: length === 0 ? 0 : 1, room: single, foreign };
    }
    const count = partsOf(characters, part, places);
    return { alphabet, length, count, room: count * part, foreign };
}

function partsOf(characters: string[], part: number, places: Size['places']): number {
    let parts = 1;
    let taken = 0;
    for (const character of characters) {
        const needed = places(character);
        if (taken + needed > part) {
            parts += 1;
            taken = 0;
        }
        taken += needed;
    }
    return parts;
}

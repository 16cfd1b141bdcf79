const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const CHECK_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
/** Characters 4 to 6 of every id made here: where a real org writes its instance. */
const INSTANCE = '0L0';
const COUNTER_LENGTH = 9;

/** The 18-character id of the n-th record of an object. */
export function makeRecordId(keyPrefix: string, n: number): string {
    return withChecksum(keyPrefix + INSTANCE + base62(n).padStart(COUNTER_LENGTH, '0'));
}

/**
 * An id as the database keeps it.
 *
 * @param text 15 or 18 characters, any other text
 * @returns 18 characters; null when the text is no id
 */
export function normalizeId(text: string): string | null {
    if (!/^[0-9A-Za-z]+$/.test(text)) return null;
    if (text.length === 15) return withChecksum(text);
    if (text.length !== 18) return null;
    const restored = restoreCase(text);
    return restored === null ? null : withChecksum(restored);
}

/** The three characters that carry the case of the first fifteen. */
function withChecksum(id15: string): string {
    let checksum = '';
    for (let block = 0; block < 3; block++) {
        let bits = 0;
        for (let index = 0; index < 5; index++) {
            const character = id15.charAt(block * 5 + index);
            if (character >= 'A' && character <= 'Z') bits |= 1 << index;
        }
        checksum += CHECK_DIGITS.charAt(bits);
    }
    return id15 + checksum;
}

/** The first fifteen characters in the case that the checksum tells; null when it makes no sense. */
function restoreCase(id18: string): string | null {
    let restored = '';
    for (let block = 0; block < 3; block++) {
        const bits = CHECK_DIGITS.indexOf(id18.charAt(15 + block).toUpperCase());
        if (bits < 0) return null;
        for (let index = 0; index < 5; index++) {
            const character = id18.charAt(block * 5 + index);
            restored += bits & (1 << index) ? character.toUpperCase() : character.toLowerCase();
        }
    }
    return restored;
}

function base62(value: number): string {
    let text = '';
    for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) {
        text = DIGITS.charAt(rest % 62) + text;
    }
    return text;
}

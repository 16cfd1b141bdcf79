const SUFFIX_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** The three characters that make a 15-character id safe where case is lost: they tell which letters are capitals. */
function suffixOf(id15: string): string {
    return [0, 5, 10]
        .map((start) => {
            let bits = 0;
            for (let index = 0; index < 5; index++) {
                if (/[A-Z]/.test(id15.charAt(start + index))) bits |= 1 << index;
            }
            return SUFFIX_LETTERS.charAt(bits);
        })
        .join('');
}

/** The 18-character form of an id of 15 or 18 characters; undefined when the text is no id. */
export function toId18(text: string): string | undefined {
    if (!/^[a-zA-Z0-9]+$/.test(text)) return undefined;
    if (text.length === 15) return text + suffixOf(text);
    if (text.length !== 18) return undefined;
    return suffixOf(text.slice(0, 15)) === text.slice(15).toUpperCase()
        ? text.slice(0, 15) + text.slice(15).toUpperCase()
        : undefined;
}

/** Gives an 18-character id whose letters lost their case the right case back; undefined when the text is no id. */
export function restoreIdCasing(text: string): string | undefined {
    if (!/^[a-zA-Z0-9]{15}[a-zA-Z0-5]{3}$/.test(text)) return undefined;
    const suffix = text.slice(15).toUpperCase();
    const letters = [...text.slice(0, 15)].map((letter, index) => {
        const bits = SUFFIX_LETTERS.indexOf(suffix.charAt(Math.floor(index / 5)));
        return bits & (1 << (index % 5)) ? letter.toUpperCase() : letter.toLowerCase();
    });
    const id15 = letters.join('');
    return suffixOf(id15) === suffix ? id15 + suffix : undefined;
}

/** `==` of two Ids: case counts, 15 and 18 characters are the same. (Apex Developer Guide, "Expression Operators".) */
export function sameId(one: string | null, other: string | null): boolean {
    if (one === null || other === null) return one === other;
    return one.slice(0, 15) === other.slice(0, 15) && isIdLength(one) && isIdLength(other);
}

function isIdLength(text: string): boolean {
    return text.length === 15 || text.length === 18;
}

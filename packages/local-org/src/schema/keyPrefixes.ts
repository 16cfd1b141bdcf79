const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const SLOTS = DIGITS.length ** 2;

/**
 * Gives custom objects the first three characters of their ids. The same name gets the same prefix in
 * every run, unless an earlier name of the list has taken it; records on disk depend on that.
 *
 * @param letter `a` for objects and settings, `e` for events, `m` for metadata types
 */
export function assignKeyPrefixes(letter: string, names: readonly string[]): Map<string, string> {
    const prefixes = new Map<string, string>();
    const taken = new Set<number>();
    for (const name of [...names].sort()) {
        let slot = hash(name.toLowerCase()) % SLOTS;
        while (taken.has(slot)) slot = (slot + 1) % SLOTS;
        taken.add(slot);
        prefixes.set(name, letter + digit(Math.floor(slot / 62)) + digit(slot % 62));
    }
    return prefixes;
}

function digit(value: number): string {
    return DIGITS.charAt(value);
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
    let value = 0x811c9dc5;
    for (const character of text) {
        value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
    }
    return value;
}

/** The basic alphabet of GSM 03.38; each takes one place. */
const BASIC = new Set(
    '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
);
/** The extension table; each takes two places, the first being an escape. */
const EXTENDED = new Set('\f^{}\\[~]|€');

/**
 * How many SMS a text is sent in: 160 places of the GSM alphabet or 70 UTF-16 units in one, 153 or 67 in each of several.
 *
 * @param encoding as asked for in `sms.encoding_type`; `auto` takes the GSM alphabet when it can.
 */
export function smsParts(text: string, encoding: 'auto' | 'text' | 'unicode' = 'auto'): number {
    const inGsm = [...text].every((letter) => BASIC.has(letter) || EXTENDED.has(letter));
    if (encoding === 'text' || (encoding === 'auto' && inGsm)) {
        const places = [...text].reduce((sum, letter) => sum + (EXTENDED.has(letter) ? 2 : 1), 0);
        return parts(places, 160, 153);
    }
    return parts(text.length, 70, 67);
}

const parts = (length: number, single: number, each: number): number =>
    length <= single ? 1 : Math.ceil(length / each);

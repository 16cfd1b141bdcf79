import { segmentsOf } from 'c/conversationSegments';

/** GSM 03.38 as its table is printed: sixteen characters a row; ESC (1B) stands for none. */
const TABLE = [
    '@£$¥èéùìòÇ\nØø\rÅå',
    'Δ_ΦΓΛΩΠΨΣΘΞÆæßÉ',
    ' !"#¤%&\'()*+,-./',
    '0123456789:;<=>?',
    '¡ABCDEFGHIJKLMNO',
    'PQRSTUVWXYZÄÖÑÜ§',
    '¿abcdefghijklmno',
    'pqrstuvwxyzäöñüà'
];

describe('segmentsOf', () => {
    it('knows all 127 characters of the alphabet, one place each', () => {
        const all = TABLE.join('');

        expect([...all]).toHaveLength(127);
        expect(segmentsOf(all)).toMatchObject({ alphabet: 'GSM-7', length: 127, count: 1 });
    });

    it('knows the ten characters of the extension, two places each', () => {
        expect(segmentsOf('\f^{}\\[~]|€')).toMatchObject({ alphabet: 'GSM-7', length: 20 });
    });

    it.each(['ç', '’', '“', '–', 'á', 'ł', 'я', '你', '😀', '\t', '`'])(
        'counts a text with %p by the large alphabet, and names the character',
        (foreign) => {
            expect(segmentsOf(`a${foreign}`)).toMatchObject({ alphabet: 'UCS-2', foreign });
        }
    );

    it.each([
        ['', 0, 160],
        ['a'.repeat(160), 1, 160],
        ['a'.repeat(161), 2, 306],
        ['a'.repeat(306), 2, 306],
        ['a'.repeat(307), 3, 459],
        ['a'.repeat(459), 3, 459],
        ['a'.repeat(460), 4, 612],
        ['€'.repeat(80), 1, 160],
        ['€'.repeat(81), 2, 306],
        ['я'.repeat(70), 1, 70],
        ['я'.repeat(71), 2, 134],
        ['я'.repeat(134), 2, 134],
        ['я'.repeat(135), 3, 201],
        ['😀'.repeat(35), 1, 70],
        ['😀'.repeat(36), 2, 134]
    ])('counts the parts of %p', (text, count, room) => {
        expect(segmentsOf(text)).toMatchObject({ count, room });
    });

    it('cuts no extended character and no emoji in two', () => {
        // 152 places and an extended character: it does not fit into the 153rd place alone.
        const euro = `${'a'.repeat(152)}€${'a'.repeat(152)}`;
        // 66 places and an emoji of two.
        const emoji = `${'я'.repeat(66)}😀${'я'.repeat(66)}`;

        expect(segmentsOf(euro)).toMatchObject({ length: 306, count: 3 });
        expect(segmentsOf(emoji)).toMatchObject({ length: 134, count: 3 });
    });

    it('costs more by one curly quotation mark', () => {
        expect(segmentsOf(`${'a'.repeat(159)}'`).count).toBe(1);
        expect(segmentsOf(`${'a'.repeat(159)}’`).count).toBe(3);
    });
});

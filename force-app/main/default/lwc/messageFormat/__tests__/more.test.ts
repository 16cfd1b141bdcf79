import { fullTimeLabel, shortTimeLabel, sizeLabel } from 'c/messageFormat';

describe('messageFormat', () => {
    it.each([
        [undefined, ''],
        [0, '0 bytes'],
        [1, '1 byte'],
        [1023, '1,023 bytes'],
        [1024, '1 kB'],
        [350_000, '342 kB'],
        [2_500_000, '2.4 MB']
    ])('writes a size of %p as %p', (bytes, text) => {
        expect(sizeLabel(bytes)).toBe(text);
    });

    it('writes a moment in full, and short', () => {
        const moment = '2026-11-17T18:04:05.000Z';

        expect(fullTimeLabel(moment)).toMatch(/Tuesday, November 17, 2026.*10:04:05/);
        expect(shortTimeLabel(moment)).toMatch(/Nov 17, 2026.*10:04/);
    });
});

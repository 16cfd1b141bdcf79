import { dayKey, dayLabel, fill, initials, timeLabel } from 'c/messageFormat';

jest.mock('@salesforce/i18n/locale', () => ({ default: 'en-US' }), { virtual: true });
jest.mock('@salesforce/i18n/timeZone', () => ({ default: 'America/New_York' }), { virtual: true });

const NOW = Date.parse('2026-11-17T15:00:00Z');

describe('messageFormat', () => {
    it('puts values into labels and leaves places without a value', () => {
        expect(fill('{0} wrote {1} messages {2}', 'Jane', 3)).toBe('Jane wrote 3 messages {2}');
    });

    it("parts days in the user's time zone", () => {
        expect(dayKey('2026-11-18T04:59:00Z')).toBe(dayKey('2026-11-17T12:00:00Z'));
        expect(dayKey('2026-11-18T05:01:00Z')).not.toBe(dayKey('2026-11-17T12:00:00Z'));
    });

    it('names today and yesterday, and other days by date', () => {
        expect(dayLabel('2026-11-17T14:00:00Z', NOW)).toBe('c.conversationThread_Today');
        expect(dayLabel('2026-11-16T14:00:00Z', NOW)).toBe('c.conversationThread_Yesterday');
        expect(dayLabel('2026-11-10T14:00:00Z', NOW)).toBe('Tuesday, November 10, 2026');
    });

    it("shows the time in the user's time zone", () => {
        expect(timeLabel('2026-11-17T15:04:00Z')).toMatch(/^10:04.AM$/);
    });

    it.each([
        ['Jane Smith', 'JS'],
        ['Ana María de la Cruz', 'AC'],
        ['Øystein', 'Ø'],
        ['+1 415 555 0142', ''],
        [undefined, '']
    ])('takes the initials of %p', (name, expected) => {
        expect(initials(name)).toBe(expected);
    });
});

import { dayOf, durationOf, moneyOf, shareOf } from 'c/setupUsageText';

jest.mock('@salesforce/label/c.setupUsage_Seconds', () => ({ default: '{0} s' }), {
    virtual: true
});
jest.mock('@salesforce/label/c.setupUsage_Minutes', () => ({ default: '{0} min' }), {
    virtual: true
});
jest.mock('@salesforce/label/c.setupUsage_Hours', () => ({ default: '{0} h {1} min' }), {
    virtual: true
});
jest.mock('@salesforce/label/c.setupUsage_Percent', () => ({ default: '{0} ({1} %)' }), {
    virtual: true
});

describe('c/setupUsageText', () => {
    it.each([
        [undefined, ''],
        [0, '0 s'],
        [59, '59 s'],
        [60, '1 min'],
        [3599, '60 min'],
        [3600, '1 h 0 min'],
        [7260, '2 h 1 min']
    ])('writes %s seconds as %s', (seconds, text) => {
        expect(durationOf(seconds)).toBe(text);
    });

    it('writes a part of nothing without per cent', () => {
        expect(shareOf(0, 0)).toBe('0');
        expect(shareOf(1, 4)).toBe('1 (25 %)');
    });

    it('writes a day without regard to time zones', () => {
        expect(dayOf('2026-11-01')).toBe('Nov 1, 2026');
        expect(dayOf(undefined)).toBe('');
    });

    it('writes money', () => {
        expect(moneyOf(0.075, 'EUR')).toBe('€0.08');
    });
});

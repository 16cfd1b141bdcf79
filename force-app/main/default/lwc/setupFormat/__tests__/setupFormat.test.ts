import { countryName, numberType } from 'c/setupFormat';

describe('c-setup-format', () => {
    it('names a country in the language of the user', () => {
        expect(countryName('US')).toBe('United States');
        expect(countryName('?')).toBe('?');
        expect(countryName(undefined)).toBe('');
    });

    it('names the kinds of numbers, and leaves one that it does not know', () => {
        expect(numberType('mobile-lvn')).toBe('c.setupFormat_Mobile');
        expect(numberType('satellite')).toBe('satellite');
        expect(numberType(undefined)).toBe('');
    });
});

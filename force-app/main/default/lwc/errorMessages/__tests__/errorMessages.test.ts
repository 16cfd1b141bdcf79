import { errorMessage } from 'c/errorMessages';

const UNKNOWN = 'c.errorPanel_Unknown';

describe('errorMessages', () => {
    it('shows what the server meant to be shown', () => {
        expect(errorMessage({ body: { message: 'Write a message first.' } })).toBe(
            'Write a message first.'
        );
    });

    it('keeps the text of unforeseen exceptions to itself', () => {
        const error = {
            body: { message: 'Too many SOQL queries: 101', exceptionType: 'System.LimitException' }
        };

        expect(errorMessage(error)).toBe(UNKNOWN);
    });

    it.each([undefined, new Error('x is not a function'), {}, { body: {} }, 'text'])(
        'has a general sentence for %p',
        (error) => {
            expect(errorMessage(error)).toBe(UNKNOWN);
        }
    );

    it('says so when there is no connection', () => {
        const online = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);

        expect(errorMessage(new TypeError('Failed to fetch'))).toBe('c.errorPanel_Offline');

        online.mockRestore();
    });
});

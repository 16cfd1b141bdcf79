import { attempt } from 'c/setupAttempt';
import { refusal, settle } from '../../setupHome/__tests__/support';

describe('c-setup-attempt', () => {
    it('shows that something goes on, and that it has ended', async () => {
        const on = { error: 'before', isWorking: false };
        const ended = jest.fn();

        attempt(on, () => Promise.resolve(), ended);
        expect(on).toEqual({ error: '', isWorking: true });
        await settle();

        expect(on).toEqual({ error: '', isWorking: false });
        expect(ended).toHaveBeenCalledTimes(1);
    });

    it('shows why it failed', async () => {
        const on = { error: '', isWorking: false };
        const ended = jest.fn();

        attempt(on, jest.fn().mockRejectedValue(refusal('No such site.')), ended);
        await settle();

        expect(on).toEqual({ error: 'No such site.', isWorking: false });
        expect(ended).toHaveBeenCalledTimes(1);
    });
});

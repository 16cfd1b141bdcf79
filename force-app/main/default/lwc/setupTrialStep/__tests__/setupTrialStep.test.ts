import SetupTrialStep from 'c/setupTrialStep';
import { lookAt, sendTrial } from 'c/setupConnectionApi';
import { numbers } from 'c/setupNumbersApi';
import {
    errorOf,
    find,
    heard,
    mount,
    press,
    refusal,
    settle,
    type
} from '../../setupHome/__tests__/support';

jest.mock('c/setupConnectionApi');
jest.mock('c/setupNumbersApi');

const US = { id: 'us', nickname: 'US', phoneText: '+1 1', isActive: true, channels: ['SMS'] };
const GB = { ...US, id: 'gb', isDefault: true };
const WHATSAPP = { ...US, id: 'wa', channels: ['WhatsApp'] };
const SENT = { messageId: 'm', phoneText: '+1 415', status: 'Queued', connection: null };
const SEND = 'c.setupTrialStep_Send';

function show(): Promise<HTMLElement> {
    return mount('c-setup-trial-step', SetupTrialStep);
}

function state(element: HTMLElement): string | null {
    return find(element, '[data-part="state"]').textContent;
}

describe('c-setup-trial-step', () => {
    beforeEach(() => {
        jest.resetAllMocks();
        jest.useFakeTimers();
        (numbers as jest.Mock).mockResolvedValue([US, GB, WHATSAPP]);
    });

    afterEach(() => {
        document.body.replaceChildren();
        jest.useRealTimers();
    });

    it('follows the message until it is answered', async () => {
        (sendTrial as jest.Mock).mockResolvedValue(SENT);
        (lookAt as jest.Mock)
            .mockRejectedValueOnce(new Error('lost'))
            .mockResolvedValueOnce({ ...SENT, status: 'Delivered' })
            .mockResolvedValueOnce({ ...SENT, answer: 'Yes', connection: { steps: [] } });
        const element = await show();
        const told = heard(element, 'stepcompleted');
        type(element, '[data-field="phone"]', { value: '+1 415 555 0142' });
        await press(element, SEND);
        expect(sendTrial).toHaveBeenCalledWith('+1 415 555 0142', 'gb');
        expect(state(element)).toBe('c.setupTrialStep_Queued');
        jest.advanceTimersByTime(1500);
        await settle();
        jest.advanceTimersByTime(1500);
        await settle();
        expect(state(element)).toBe('c.setupTrialStep_Delivered');
        expect(told).toEqual([]);
        jest.advanceTimersByTime(1500);
        await settle();

        expect(state(element)).toBe('c.setupTrialStep_Answered');
        expect(told).toEqual([{ steps: [] }]);
    });

    it('says why the message did not arrive, and asks no more', async () => {
        (sendTrial as jest.Mock).mockResolvedValue({ ...SENT, failure: 'No such phone.' });
        const element = await show();

        await press(element, SEND);
        jest.advanceTimersByTime(5000);
        await settle();

        expect(errorOf(element)).toBe('No such phone.');
        expect(lookAt).not.toHaveBeenCalled();
    });

    it('can be used by everybody', async () => {
        jest.useRealTimers();

        await expect(await show()).toBeAccessible();
    });

    it('says why nothing was sent', async () => {
        (sendTrial as jest.Mock).mockRejectedValue(refusal('This number cannot be read.'));
        const element = await show();

        type(element, '[data-field="number"]', { value: 'us' });
        await press(element, SEND);

        expect(sendTrial).toHaveBeenCalledWith('', 'us');
        expect(errorOf(element)).toBe('This number cannot be read.');
    });

    it('asks no more once it is left', async () => {
        (sendTrial as jest.Mock).mockResolvedValue(SENT);
        const element = await show();
        await press(element, SEND);

        document.body.replaceChildren();
        jest.advanceTimersByTime(5000);
        await settle();

        expect(lookAt).not.toHaveBeenCalled();
    });
});

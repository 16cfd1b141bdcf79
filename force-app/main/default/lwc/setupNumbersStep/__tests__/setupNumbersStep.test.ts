import SetupNumbersStep from 'c/setupNumbersStep';
import { offers, take } from 'c/setupNumbersApi';
import {
    errorOf,
    find,
    findAll,
    heard,
    mount,
    press,
    refusal,
    settle,
    type
} from '../../setupHome/__tests__/support';

jest.mock('c/setupNumbersApi');

const OURS = {
    phone: '+14155550100',
    phoneText: '+1 415 555 0100',
    country: 'US',
    type: 'mobile-lvn',
    channels: ['SMS', 'MMS'],
    isLinked: true,
    isLinkedElsewhere: false,
    isImported: false,
    isTenDlc: false,
    asksForTenDlc: true
};
const ELSEWHERE = { ...OURS, phone: '+14155550101', channels: ['SMS'], isLinkedElsewhere: true };
const VOICE = { ...OURS, phone: '+14155550102', channels: [] };
const TAKE = 'c.setupNumbersStep_Take';

function show(): Promise<HTMLElement> {
    return mount('c-setup-numbers-step', SetupNumbersStep);
}

describe('c-setup-numbers-step', () => {
    beforeEach(() => {
        jest.resetAllMocks();
        (offers as jest.Mock).mockResolvedValue([OURS, ELSEWHERE, VOICE]);
    });

    afterEach(() => {
        document.body.replaceChildren();
    });

    it('proposes what goes nowhere else, and imports what is chosen', async () => {
        (take as jest.Mock).mockResolvedValue({ steps: [] });
        const element = await show();
        const told = heard(element, 'stepcompleted');
        await expect(element).toBeAccessible();

        type(element, '[data-field="approved"]', { checked: true });
        await press(element, TAKE);

        expect(take).toHaveBeenCalledWith([{ phone: OURS.phone, tenDlc: true }]);
        expect(told).toHaveLength(1);
    });

    it('says what choosing a number of another application does', async () => {
        (take as jest.Mock).mockResolvedValue({ steps: [] });
        const element = await show();
        const row = find(element, `li[data-phone="${ELSEWHERE.phone}"]`);
        expect(row.querySelector('[data-part="note"]')?.textContent).toBe(
            'c.setupNumbersStep_Elsewhere'
        );

        type(element, `lightning-input[data-phone="${OURS.phone}"]`, { checked: false });
        type(element, `lightning-input[data-phone="${ELSEWHERE.phone}"]`, { checked: true });
        await settle();
        await press(element, TAKE);

        expect(take).toHaveBeenCalledWith([{ phone: ELSEWHERE.phone, tenDlc: false }]);
    });

    it('offers no box for what takes calls only', async () => {
        const element = await show();

        expect(findAll(element, `lightning-input[data-phone="${VOICE.phone}"]`)).toHaveLength(0);
    });

    it('says how to get a number, and looks again', async () => {
        (offers as jest.Mock).mockResolvedValueOnce([]);
        const element = await show();
        expect(find(element, '[data-part="none"]')).not.toBeNull();
        await expect(element).toBeAccessible();

        await press(element, 'c.setupNumbersStep_Reload');

        expect(findAll(element, 'li')).toHaveLength(3);
    });

    it('keeps what was chosen when Vonage refuses', async () => {
        (take as jest.Mock).mockRejectedValue(refusal('Not yours.'));
        const element = await show();

        await press(element, TAKE);

        expect(errorOf(element)).toBe('Not yours.');
        const box = find<{ checked: boolean }>(
            element,
            `lightning-input[data-phone="${OURS.phone}"]`
        );
        expect(box.checked).toBe(true);
    });
});

import SetupSendersStep from 'c/setupSendersStep';
import { senderOffers, takeSenders } from 'c/setupNumbersApi';
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

jest.mock('c/setupNumbersApi');

const SENDER = {
    phone: '+442079460958',
    phoneText: '+44 20 7946 0958',
    verifiedName: 'Acme',
    accountName: 'Acme Group',
    isLinked: true,
    isImported: false
};

function show(): Promise<HTMLElement> {
    return mount('c-setup-senders-step', SetupSendersStep);
}

describe('c-setup-senders-step', () => {
    beforeEach(() => {
        jest.resetAllMocks();
        (senderOffers as jest.Mock).mockResolvedValue([SENDER]);
        (takeSenders as jest.Mock).mockResolvedValue({ steps: [] });
    });

    afterEach(() => {
        document.body.replaceChildren();
    });

    it('imports what is chosen', async () => {
        const element = await show();
        const told = heard(element, 'stepcompleted');
        await expect(element).toBeAccessible();

        await press(element, 'c.setupSendersStep_Take');

        expect(takeSenders).toHaveBeenCalledWith([SENDER.phone]);
        expect(told).toHaveLength(1);
    });

    it('goes on without WhatsApp', async () => {
        (senderOffers as jest.Mock).mockResolvedValue([]);
        const element = await show();
        expect(find(element, '[data-part="none"]')).not.toBeNull();

        await press(element, 'c.setupSendersStep_Skip');

        expect(takeSenders).toHaveBeenCalledWith([]);
    });

    it('proposes none that is not linked, and says how to link it', async () => {
        (senderOffers as jest.Mock).mockResolvedValue([{ ...SENDER, isLinked: false }]);
        (takeSenders as jest.Mock).mockRejectedValue(refusal('Link it first.'));
        const element = await show();
        const box = find<HTMLElement & { checked: boolean }>(element, 'lightning-input');
        expect(box.checked).toBe(false);
        expect(find(element, '[data-part="note"]').textContent).toBe(
            'c.setupSendersStep_Elsewhere'
        );

        type(element, 'lightning-input', { checked: true });
        await settle();
        await press(element, 'c.setupSendersStep_Take');

        expect(errorOf(element)).toBe('Link it first.');
    });
});

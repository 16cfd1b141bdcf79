import SetupNumbers from 'c/setupNumbers';
import { numbers, offers, refresh, senderOffers } from 'c/setupNumbersApi';
import { find, findAll, mount, press, settle } from '../../setupHome/__tests__/support';

jest.mock('c/setupNumbersApi');

const NUMBER = {
    id: 'us',
    phoneText: '+1 415 555 0100',
    country: 'US',
    type: 'mobile-lvn',
    channels: ['SMS', 'MMS'],
    nickname: 'Support',
    isDefault: true,
    isDefaultOnWhatsApp: false,
    isActive: true,
    isTenDlc: false,
    asksForTenDlc: true,
    isMissing: false,
    isRestricted: false,
    grantees: [],
    conversations: 3
};

const OFF = { ...NUMBER, id: 'gb', nickname: '+44', phoneText: '+44', isActive: false };

function show(): Promise<HTMLElement> {
    return mount('c-setup-numbers', SetupNumbers);
}

function note(element: HTMLElement): string | null | undefined {
    return find<HTMLElement | null>(element, '[data-part="note"]')?.textContent;
}

describe('c-setup-numbers', () => {
    beforeEach(() => {
        jest.resetAllMocks();
        (numbers as jest.Mock).mockResolvedValue([NUMBER, OFF]);
        (offers as jest.Mock).mockResolvedValue([]);
        (senderOffers as jest.Mock).mockResolvedValue([]);
    });

    afterEach(() => {
        document.body.replaceChildren();
    });

    it('shows each number with what is said about it', async () => {
        const element = await show();

        expect(findAll(element, 'li').map(({ dataset }) => dataset.number)).toEqual([
            'Support · +1 415 555 0100',
            '+44'
        ]);
        expect(findAll(element, '.slds-badge').map(({ textContent }) => textContent)).toEqual([
            'c.setupNumbers_Default',
            'c.setupNumbers_Off',
            'c.setupNumbers_Default'
        ]);
        expect(note(element)).toBe('c.setupNumbers_OffNote');
        await expect(element).toBeAccessible();
    });

    it('opens one to be changed, and takes what comes of it', async () => {
        const element = await show();

        await press(element, 'c.setupNumbers_ChangeWhich');
        const open = find(element, 'c-setup-number');
        expect((open as unknown as { number: object }).number).toEqual(NUMBER);
        open.dispatchEvent(new CustomEvent('numberschanged', { detail: [NUMBER] }));
        await settle();

        expect(findAll(element, 'li[data-number]')).toHaveLength(1);
    });

    it('says what is to be done about a number that Vonage has no more', async () => {
        (refresh as jest.Mock).mockResolvedValue([{ ...NUMBER, isMissing: true }]);
        const element = await show();

        await press(element, 'c.setupNumbers_Refresh');

        expect(note(element)).toBe('c.setupNumbers_Missing');
        expect(find(element, '[role="status"]').textContent).toBe('c.setupNumbers_Refreshed');
    });

    it('imports numbers and senders, and closes when that is done', async () => {
        const element = await show();

        await press(element, 'c.setupNumbers_ImportSenders');
        expect(find(element, 'c-setup-senders-step')).not.toBeNull();
        await press(element, 'c.setupNumbers_ImportNumbers');
        find(element, 'c-setup-numbers-step').dispatchEvent(new CustomEvent('stepcompleted'));
        await settle();

        expect(find(element, '.import')).toBeNull();
        expect(numbers).toHaveBeenCalledTimes(2);
    });

    it('says that there is none yet', async () => {
        (numbers as jest.Mock).mockResolvedValue([]);

        expect(find(await show(), '[data-part="none"]')).not.toBeNull();
    });
});

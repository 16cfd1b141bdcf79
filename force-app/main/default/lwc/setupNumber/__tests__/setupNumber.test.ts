import SetupNumber from 'c/setupNumber';
import { grant, grantees, revoke, saveNumber } from 'c/setupNumbersApi';
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

const AMY = { id: 'amy', type: 'User', name: 'Amy', grantId: 'g' };
const TEAM = { id: 'team', type: 'Group', name: 'Team' };

type Element = HTMLElement & { number: object };

function show(number: object = NUMBER): Promise<Element> {
    return mount('c-setup-number', SetupNumber, { number });
}

describe('c-setup-number', () => {
    beforeEach(() => {
        jest.resetAllMocks();
    });

    afterEach(() => {
        document.body.replaceChildren();
    });

    it('saves what was changed', async () => {
        (saveNumber as jest.Mock).mockResolvedValue([NUMBER]);
        const element = await show();
        const changed = heard(element, 'numberschanged');
        await expect(element).toBeAccessible();

        type(element, '[data-field="nickname"]', { value: 'Sales' });
        type(element, '[data-field="isActive"]', { checked: false });
        await press(element, 'c.setupNumber_Save');

        expect(saveNumber).toHaveBeenCalledWith(
            expect.objectContaining({ id: 'us', nickname: 'Sales', isActive: false })
        );
        expect(changed).toEqual([[NUMBER]]);
        expect(find(element, '[role="status"]').textContent).toBe('c.setupNumber_Saved');
    });

    it('keeps what was typed when it may not be saved, and when somebody is given the number', async () => {
        (saveNumber as jest.Mock).mockRejectedValue(refusal('A default must be in use.'));
        const element = await show();

        type(element, '[data-field="nickname"]', { value: 'Sales' });
        await press(element, 'c.setupNumber_Save');
        element.number = { ...NUMBER, grantees: [AMY] };
        await settle();

        expect(errorOf(element)).toBe('A default must be in use.');
        expect(find<{ value: string }>(element, '[data-field="nickname"]').value).toBe('Sales');
    });

    it('gives the number to somebody, and takes it away', async () => {
        (grantees as jest.Mock).mockResolvedValue([AMY, TEAM]);
        (grant as jest.Mock).mockResolvedValue([]);
        (revoke as jest.Mock).mockResolvedValue([]);
        const element = await show({ ...NUMBER, isRestricted: true, grantees: [AMY] });

        type(element, '[data-field="search"]', { value: 'm' });
        await press(element, 'c.setupNumber_Search');
        expect(grantees).toHaveBeenCalledWith('m');
        expect(findAll(element, 'li')).toHaveLength(2);
        await expect(element).toBeAccessible();
        await press(element, 'c.setupNumber_Give');
        await press(element, 'c.setupNumber_Take');

        expect(grant).toHaveBeenCalledWith('us', 'team');
        expect(revoke).toHaveBeenCalledWith('g');
    });

    it('says that nobody may send from it', async () => {
        const element = await show();

        type(element, '[data-field="isRestricted"]', { checked: true });
        await settle();

        expect(find(element, '[data-part="nobody"]')).not.toBeNull();
    });

    it('asks of a number what its channels allow', async () => {
        const element = await show({ ...NUMBER, channels: ['WhatsApp'], asksForTenDlc: false });

        expect(find(element, '[data-field="isDefault"]')).toBeNull();
        expect(find(element, '[data-field="isDefaultOnWhatsApp"]')).not.toBeNull();
        expect(find(element, '[data-field="isTenDlc"]')).toBeNull();
    });
});

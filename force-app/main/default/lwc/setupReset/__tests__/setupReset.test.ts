import SetupReset from 'c/setupReset';
import { factoryReset, resetPreview } from 'c/setupHealthApi';
import {
    errorOf,
    find,
    findAll,
    mount,
    press,
    refusal,
    settle,
    type
} from '../../setupHome/__tests__/support';

jest.mock('c/setupHealthApi');

const PREVIEW = {
    word: 'RESET',
    numbers: 2,
    grants: 1,
    replies: 21,
    conversations: 3,
    messages: 14,
    consents: 1,
    templates: 4,
    usageRows: 5
};

function button(element: HTMLElement): { disabled: boolean } {
    return find(element, 'lightning-button');
}

describe('c-setup-reset', () => {
    beforeEach(() => {
        jest.resetAllMocks();
        (resetPreview as jest.Mock).mockResolvedValue(PREVIEW);
    });

    afterEach(() => {
        document.body.replaceChildren();
    });

    it('says what goes and what stays, and waits for the word', async () => {
        (factoryReset as jest.Mock).mockResolvedValue({ steps: [] });
        const element = await mount('c-setup-reset', SetupReset);
        expect(findAll(element, 'li')).toHaveLength(12);
        expect(button(element).disabled).toBe(true);
        await expect(element).toBeAccessible();

        type(element, '[data-field="word"]', { value: 'reset' });
        await settle();
        expect(button(element).disabled).toBe(true);
        type(element, '[data-field="word"]', { value: 'RESET' });
        await settle();
        await press(element, 'c.setupReset_Reset');

        expect(factoryReset).toHaveBeenCalledWith('RESET');
        expect(find(element, '[data-part="done"]')).not.toBeNull();
    });

    it('says why it was not done', async () => {
        (factoryReset as jest.Mock).mockRejectedValue(refusal('Nothing was changed.'));
        const element = await mount('c-setup-reset', SetupReset);

        type(element, '[data-field="word"]', { value: 'RESET' });
        await settle();
        await press(element, 'c.setupReset_Reset');

        expect(errorOf(element)).toBe('Nothing was changed.');
        expect(find(element, '[data-part="done"]')).toBeNull();
    });
});

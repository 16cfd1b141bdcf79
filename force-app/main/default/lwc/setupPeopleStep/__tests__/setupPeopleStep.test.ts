import SetupPeopleStep from 'c/setupPeopleStep';
import { finish, give, people, take } from 'c/setupPeopleApi';
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

jest.mock('c/setupPeopleApi');

const AMY = {
    id: '1',
    name: 'Amy Agent',
    username: 'amy@acme.example',
    profile: 'Standard User',
    permissionSets: ['Messaging_User']
};

function box(element: HTMLElement, name: string): HTMLElement & { checked: boolean } {
    return find(element, `lightning-input[data-name="${name}"]`);
}

function show(): Promise<HTMLElement> {
    return mount('c-setup-people-step', SetupPeopleStep);
}

describe('c-setup-people-step', () => {
    beforeEach(() => {
        jest.resetAllMocks();
        (people as jest.Mock).mockResolvedValue([AMY]);
    });

    afterEach(() => {
        document.body.replaceChildren();
    });

    it('shows who may do what, and gives and takes it at once', async () => {
        (give as jest.Mock).mockResolvedValue([
            { ...AMY, permissionSets: ['Messaging_User', 'Messaging_Admin'] }
        ]);
        (take as jest.Mock).mockResolvedValue([{ ...AMY, permissionSets: [] }]);
        const element = await show();
        expect(box(element, 'Messaging_User').checked).toBe(true);
        await expect(element).toBeAccessible();

        type(element, 'lightning-input[data-name="Messaging_Admin"]', { checked: true });
        await settle();
        expect(give).toHaveBeenCalledWith('1', 'Messaging_Admin', '');
        expect(box(element, 'Messaging_Admin').checked).toBe(true);

        type(element, 'lightning-input[data-name="Messaging_User"]', { checked: false });
        await settle();
        expect(take).toHaveBeenCalledWith('1', 'Messaging_User', '');
        expect(box(element, 'Messaging_User').checked).toBe(false);
    });

    it('searches, and says when nobody is found', async () => {
        const element = await show();
        (people as jest.Mock).mockResolvedValue([]);

        type(element, '[data-field="text"]', { value: 'Zoe' });
        await press(element, 'c.setupPeopleStep_Search');

        expect(people).toHaveBeenLastCalledWith('Zoe');
        expect(find(element, '[data-part="none"]')).not.toBeNull();
    });

    it('says why it cannot end, and ends', async () => {
        (finish as jest.Mock).mockRejectedValueOnce(refusal('Nobody may send.'));
        (finish as jest.Mock).mockResolvedValueOnce({ steps: [] });
        const element = await show();
        const told = heard(element, 'stepcompleted');

        await press(element, 'c.setupPeopleStep_Finish');
        expect(errorOf(element)).toBe('Nobody may send.');
        await press(element, 'c.setupPeopleStep_Finish');

        expect(told).toEqual([{ steps: [] }]);
    });
});

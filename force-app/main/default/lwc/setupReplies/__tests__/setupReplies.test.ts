import SetupReplies from 'c/setupReplies';
import { open, removeReply, saveReply, type Reply } from 'c/setupConsentApi';
import {
    find,
    findAll,
    mount,
    press,
    refusal,
    settle,
    type
} from '../../setupHome/__tests__/support';

jest.mock('c/setupConsentApi');

const load = open as jest.Mock;
const save = saveReply as jest.Mock;
const remove = removeReply as jest.Mock;

const STOP: Reply = {
    id: 'a01',
    kind: 'Stop',
    channel: 'SMS',
    language: 'en',
    words: 'STOP, QUIT',
    answer: 'You will get no more.',
    isActive: true
};
const CLOSED: Reply = { id: 'a02', kind: 'Out_Of_Office', answer: 'Closed.', isActive: false };

function show(outOfOffice = false): Promise<HTMLElement> {
    return mount('c-setup-replies', SetupReplies, { heading: 'Words', outOfOffice });
}

function errorOf(element: HTMLElement): string {
    return find<{ error: string }>(element, 'c-setup-card').error;
}

describe('c-setup-replies', () => {
    beforeEach(() => {
        jest.resetAllMocks();
        load.mockResolvedValue([STOP, CLOSED]);
    });

    afterEach(() => {
        document.body.replaceChildren();
    });

    it('shows words with what is answered', async () => {
        const element = await show();

        expect(findAll(element, 'li')).toHaveLength(1);
        expect(find(element, '.words').textContent).toBe('STOP, QUIT');
        expect(find(element, 'li').textContent).toContain('English · SMS');
        await expect(element).toBeAccessible();
    });

    it('shows the replies outside business hours alone where it is for those', async () => {
        const element = await show(true);

        expect(findAll(element, 'li')).toHaveLength(1);
        expect(find(element, 'li').textContent).toContain('c.setupReplies_Inactive');
    });

    it('says so when there are none', async () => {
        load.mockResolvedValue([]);
        const element = await show();

        expect(find(element, 'p').textContent).toBe('c.setupReplies_None');
    });

    it('saves what was changed, and shows the list again', async () => {
        save.mockResolvedValue([{ ...STOP, words: 'STOP, ENOUGH' }]);
        const element = await show();

        await press(element, 'c.setupReplies_Change');
        await expect(element).toBeAccessible();
        type(element, '[data-name="words"]', { value: 'STOP, ENOUGH' });
        await press(element, 'c.setupCard_Save');

        expect(save).toHaveBeenCalledWith({ ...STOP, words: 'STOP, ENOUGH' });
        expect(find(element, '.words').textContent).toBe('STOP, ENOUGH');
    });

    it('keeps what was typed when it is refused', async () => {
        save.mockRejectedValue(refusal('A reply needs words.'));
        const element = await show();

        await press(element, 'c.setupReplies_Add');
        type(element, '[data-name="answer"]', { value: 'Bye.' });
        await press(element, 'c.setupCard_Save');

        expect(errorOf(element)).toBe('A reply needs words.');
        expect(find<{ value: string }>(element, '[data-name="answer"]').value).toBe('Bye.');
        await press(element, 'c.setupCard_Cancel');
        expect(errorOf(element)).toBe('');
    });

    it('takes an empty field as nothing', async () => {
        save.mockResolvedValue([STOP]);
        const element = await show();

        await press(element, 'c.setupReplies_Change');
        type(element, '[data-name="channel"]', { value: '' });
        await press(element, 'c.setupCard_Save');

        expect(save).toHaveBeenCalledWith({ ...STOP, channel: undefined });
    });

    it('deletes one that is stored, and offers that for no new one', async () => {
        remove.mockResolvedValue([]);
        const element = await show();

        await press(element, 'c.setupReplies_Add');
        await expect(press(element, 'c.setupReplies_Remove')).rejects.toThrow('no button');
        await press(element, 'c.setupCard_Cancel');
        await press(element, 'c.setupReplies_Change');
        await press(element, 'c.setupReplies_Remove');

        expect(remove).toHaveBeenCalledWith('a01');
        expect(findAll(element, 'li')).toHaveLength(0);
    });

    it('says why it cannot be loaded', async () => {
        load.mockRejectedValue(refusal('For administrators only.'));
        const element = await show();
        await settle();

        expect(errorOf(element)).toBe('For administrators only.');
    });
});

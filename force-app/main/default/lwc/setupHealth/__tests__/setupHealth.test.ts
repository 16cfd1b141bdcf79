import SetupHealth from 'c/setupHealth';
import { orgHealth, takeMaintenance, vonageHealth } from 'c/setupHealthApi';
import {
    errorOf,
    find,
    findAll,
    heard,
    mount,
    press,
    refusal
} from '../../setupHome/__tests__/support';

jest.mock('c/setupHealthApi');

const QUEUE = { part: 'QUEUE', state: 'Good', sentence: '0 messages wait.' };
const NUMBERS = { part: 'NUMBERS', state: 'Bad', sentence: 'None.', section: 'numbers' };
const MAINTENANCE = { part: 'MAINTENANCE', state: 'Bad', sentence: 'Nobody.' };
const ACCOUNT = { part: 'CREDENTIALS', state: 'Good', sentence: 'Vonage takes them.' };

function show(): Promise<HTMLElement> {
    return mount('c-setup-health', SetupHealth);
}

function status(element: HTMLElement): string | null {
    return find(element, '[role="status"]').textContent;
}

describe('c-setup-health', () => {
    beforeEach(() => {
        jest.resetAllMocks();
        (orgHealth as jest.Mock).mockResolvedValue([QUEUE, NUMBERS, MAINTENANCE]);
        (vonageHealth as jest.Mock).mockResolvedValue([ACCOUNT]);
    });

    afterEach(() => {
        document.body.replaceChildren();
    });

    it('shows a sentence per part, with its state in words', async () => {
        const element = await show();

        expect(findAll(element, 'li').map(({ dataset }) => dataset.part)).toEqual([
            'CREDENTIALS',
            'QUEUE',
            'NUMBERS',
            'MAINTENANCE'
        ]);
        const icon = find<{ alternativeText: string }>(
            element,
            'li[data-part="NUMBERS"] lightning-icon'
        );
        expect(icon.alternativeText).toBe('c.setupHealth_Bad');
        expect(status(element)).toBe('c.setupHealth_SomeBad');
        await expect(element).toBeAccessible();
    });

    it('says that all is well', async () => {
        (orgHealth as jest.Mock).mockResolvedValue([QUEUE]);

        expect(status(await show())).toBe('c.setupHealth_AllGood');
    });

    it('leads to where a part is mended', async () => {
        const element = await show();
        const asked = heard(element, 'sectionrequested');

        await press(element, 'c.setupHealth_Mend');

        expect(asked).toEqual(['numbers']);
    });

    it('has the maintenance taken over', async () => {
        (takeMaintenance as jest.Mock).mockResolvedValue([{ ...MAINTENANCE, state: 'Good' }]);
        const element = await show();

        await press(element, 'c.setupHealth_TakeMaintenance');

        expect(status(element)).toBe('c.setupHealth_AllGood');
    });

    it('keeps what the org says when Vonage is not asked in time, and looks again', async () => {
        (vonageHealth as jest.Mock).mockRejectedValueOnce(refusal('Vonage did not answer.'));
        const element = await show();
        expect(errorOf(element)).toBe('Vonage did not answer.');
        expect(findAll(element, 'li')).toHaveLength(3);

        await press(element, 'c.setupHealth_Reload');

        expect(findAll(element, 'li')).toHaveLength(4);
    });
});

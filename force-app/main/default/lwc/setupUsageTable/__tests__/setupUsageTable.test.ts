import SetupUsageTable from 'c/setupUsageTable';
import { find, findAll, mount } from '../../setupHome/__tests__/support';

const FIGURE = { key: 'SMS', label: 'SMS', inbound: 4, outbound: 8, failed: 2, answers: 1 };

function show(figures: object[]): Promise<HTMLElement> {
    return mount('c-setup-usage-table', SetupUsageTable, {
        heading: 'By channel',
        first: 'Name',
        figures
    });
}

describe('c-setup-usage-table', () => {
    afterEach(() => {
        document.body.replaceChildren();
    });

    it('shows figures, and how they compare', async () => {
        const element = await show([
            { ...FIGURE, secondsToAnswer: 125 },
            { ...FIGURE, key: 'MMS', label: 'MMS', inbound: 0, outbound: 6 }
        ]);

        expect(findAll(element, 'td').map(({ textContent }) => textContent)).toEqual([
            '4',
            '8',
            'c.setupUsage_Percent',
            'c.setupUsage_Minutes',
            '0',
            '6',
            'c.setupUsage_Percent',
            ''
        ]);
        expect(findAll(element, '.bar').map((bar) => bar.getAttribute('style'))).toEqual([
            'inline-size: 100%',
            'inline-size: 50%'
        ]);
        await expect(element).toBeAccessible();
    });

    it('says so when there is nothing to show', async () => {
        const element = await show([{ ...FIGURE, inbound: 0, outbound: 0 }]);

        expect(find(element, 'p').textContent).toBe('c.setupUsage_None');
    });
});

import SetupUsage from 'c/setupUsage';
import { count, open, type Figure, type Usage } from 'c/setupUsageApi';
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

jest.mock('c/setupUsageApi');

const load = open as jest.Mock;
const startCount = count as jest.Mock;

function figure(change: Partial<Figure> = {}): Figure {
    return {
        inbound: 0,
        outbound: 0,
        delivered: 0,
        read: 0,
        failed: 0,
        answers: 0,
        ...change
    };
}

const USAGE: Usage = {
    total: figure({ inbound: 10, outbound: 20, delivered: 15, failed: 1, secondsToAnswer: 90 }),
    days: [figure({ key: '2026-11-16' }), figure({ key: '2026-11-17', inbound: 10, outbound: 20 })],
    channels: [figure({ key: 'SMS', outbound: 5 }), figure({ key: 'WhatsApp', outbound: 15 })],
    numbers: [figure({ key: 'a01', label: 'US Support', outbound: 15 }), figure({ outbound: 5 })],
    agents: [figure({ outbound: 20 })],
    costs: { EUR: 1.5 },
    countedAt: '2026-11-17T10:00:00.000Z',
    isCounting: false,
    isPartial: false
};

type Table = HTMLElement & { heading: string; figures: Figure[] };

function show(): Promise<HTMLElement> {
    return mount('c-setup-usage', SetupUsage);
}

function labelsOf(element: HTMLElement, heading: string): (string | undefined)[] {
    return (
        findAll<Table>(element, 'c-setup-usage-table')
            .find((table) => table.heading === heading)
            ?.figures.map(({ label }) => label) ?? []
    );
}

describe('c-setup-usage', () => {
    beforeEach(() => {
        jest.resetAllMocks();
        load.mockResolvedValue(USAGE);
    });

    afterEach(() => {
        jest.useRealTimers();
        document.body.replaceChildren();
    });

    it('adds up what went in and out, failed and cost', async () => {
        const element = await show();

        const values = findAll(element, 'dd').map(({ textContent }) => textContent);
        expect(values.slice(0, 2)).toEqual(['10', '20']);
        expect(values[6]).toBe('€1.50');
        expect(load).toHaveBeenCalledWith(30);
        await expect(element).toBeAccessible();
    });

    it('says so when nothing cost anything and nobody answered', async () => {
        load.mockResolvedValue({ ...USAGE, costs: {}, total: figure() });
        const element = await show();

        const values = findAll(element, 'dd').map(({ textContent }) => textContent);
        expect(values.slice(5)).toEqual(['–', 'c.setupUsage_NoCost']);
    });

    it('shows channels, numbers and agents, the busiest first, and names the nameless', async () => {
        const element = await show();

        expect(labelsOf(element, 'c.setupUsage_ByChannel')).toEqual(['WhatsApp', 'SMS']);
        expect(labelsOf(element, 'c.setupUsage_ByNumber')).toEqual([
            'US Support',
            'c.setupUsage_GoneNumber'
        ]);
        expect(labelsOf(element, 'c.setupUsage_ByAgent')).toEqual(['c.setupUsage_Automations']);
        expect(labelsOf(element, 'c.setupUsage_ByDay')).toEqual(['Nov 16, 2026', 'Nov 17, 2026']);
    });

    it('shows more or fewer days', async () => {
        const element = await show();

        type(element, 'lightning-combobox', { value: '90' });
        await settle();

        expect(load).toHaveBeenLastCalledWith(90);
    });

    it('counts at once, and follows until that is done', async () => {
        jest.useFakeTimers();
        startCount.mockResolvedValue(true);
        const element = await show();
        load.mockResolvedValueOnce({ ...USAGE, isCounting: true });

        await press(element, 'c.setupUsage_Count');
        expect(find(element, '[role="status"]').textContent).toBe('c.setupUsage_Counting');
        await jest.advanceTimersByTimeAsync(3000);
        expect(find(element, '[role="status"]').textContent).toBe('c.setupUsage_CountedAt');
        await jest.advanceTimersByTimeAsync(60000);

        expect(load).toHaveBeenCalledTimes(3);
    });

    it('says that nothing was counted yet, or that there is more', async () => {
        load.mockResolvedValue({ ...USAGE, countedAt: undefined, isPartial: true });
        const element = await show();

        expect(findAll(element, 'p').map(({ textContent }) => textContent)).toEqual([
            'c.setupUsage_NeverCounted',
            'c.setupUsage_Partial'
        ]);
    });

    it('says why it cannot be loaded, and loads again when asked to', async () => {
        load.mockRejectedValueOnce(refusal('For administrators only.'));
        const element = await show();
        expect(errorOf(element)).toBe('For administrators only.');

        find(element, 'c-error-panel').dispatchEvent(new CustomEvent('retryrequested'));
        await settle();

        expect(errorOf(element)).toBe('');
    });

    it('says why it cannot be counted', async () => {
        startCount.mockRejectedValue(refusal('Too many jobs.'));
        const element = await show();

        await press(element, 'c.setupUsage_Count');

        expect(errorOf(element)).toBe('Too many jobs.');
    });
});

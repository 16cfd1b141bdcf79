import SetupUsageChart from 'c/setupUsageChart';
import { find, findAll, mount } from '../../setupHome/__tests__/support';

function day(key: string, inbound: number, outbound: number): object {
    return { key, inbound, outbound };
}

function show(...days: object[]): Promise<HTMLElement> {
    return mount('c-setup-usage-chart', SetupUsageChart, { days });
}

function heights(element: HTMLElement, name: string): number[] {
    return findAll(element, `rect.${name}`).map((bar) => Number(bar.getAttribute('height')));
}

describe('c-setup-usage-chart', () => {
    afterEach(() => {
        document.body.replaceChildren();
    });

    it('draws each day as high as its messages, the busiest to the top', async () => {
        const element = await show(day('2026-11-16', 1, 1), day('2026-11-17', 3, 1));

        expect(heights(element, 'inbound')).toEqual([25, 75]);
        expect(heights(element, 'outbound')).toEqual([25, 25]);
        expect(find(element, 'svg').getAttribute('aria-label')).toBe('c.setupUsage_ByDayChart');
        expect(find(element, '.ends').textContent).toBe('Nov 16, 2026Nov 17, 2026');
        await expect(element).toBeAccessible();
    });

    it('stacks what went out on what came in', async () => {
        const element = await show(day('2026-11-17', 3, 1));

        expect(find(element, 'rect.inbound').getAttribute('y')).toBe('25');
        expect(find(element, 'rect.outbound').getAttribute('y')).toBe('0');
    });

    it('draws nothing where there was nothing', async () => {
        const element = await show(day('2026-11-17', 0, 0));

        expect(heights(element, 'inbound')).toEqual([0]);
    });
});

import SetupSiteStep from 'c/setupSiteStep';
import {
    addresses,
    admitSite,
    chooseSite,
    confirmTest,
    sendTest,
    sites
} from 'c/setupConnectionApi';
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

jest.mock('c/setupConnectionApi');

const SITE = { id: '1', label: 'Webhooks', url: 'https://acme.example.com', isAdmitted: true };
const URLS = {
    inbound: 'https://acme.example.com/inbound/x',
    status: 'https://acme.example.com/s/x'
};
const CHOSEN = { steps: [], siteUrl: SITE.url };
const TEST = 'c.setupSiteStep_Test';

function show(connection: object = { steps: [] }): Promise<HTMLElement> {
    return mount('c-setup-site-step', SetupSiteStep, { connection });
}

describe('c-setup-site-step', () => {
    beforeEach(() => {
        jest.resetAllMocks();
        (sites as jest.Mock).mockResolvedValue([SITE]);
        (addresses as jest.Mock).mockResolvedValue(URLS);
    });

    afterEach(() => {
        jest.useRealTimers();
        document.body.replaceChildren();
    });

    it('has a site take the webhooks', async () => {
        (chooseSite as jest.Mock).mockResolvedValue(CHOSEN);
        const element = await show();
        const told = heard(element, 'stepcompleted');
        await expect(element).toBeAccessible();

        await press(element, 'c.setupSiteStep_UseWhich');

        expect(chooseSite).toHaveBeenCalledWith(SITE.url);
        expect(told).toEqual([CHOSEN]);
    });

    it('explains how to make one where there is none, and looks again', async () => {
        (sites as jest.Mock).mockResolvedValueOnce([]);
        const element = await show();
        expect(findAll(element, 'ol li')).toHaveLength(4);
        await expect(element).toBeAccessible();

        await press(element, 'c.setupSiteStep_Reload');

        expect(findAll(element, 'ol li')).toHaveLength(0);
        expect(findAll(element, '[data-site]')).toHaveLength(1);
    });

    it('takes another address', async () => {
        (chooseSite as jest.Mock).mockRejectedValue(refusal('That is no address.'));
        const element = await show();

        type(element, '[data-field="url"]', { value: 'relay' });
        await press(element, 'c.setupSiteStep_UseOther');

        expect(chooseSite).toHaveBeenCalledWith('relay');
        expect(errorOf(element)).toBe('That is no address.');
    });

    it('lets the visitors of a site deliver', async () => {
        (sites as jest.Mock).mockResolvedValue([{ ...SITE, isAdmitted: false }]);
        (admitSite as jest.Mock).mockResolvedValue([SITE]);
        const element = await show(CHOSEN);

        await press(element, 'c.setupSiteStep_AdmitWhich');

        expect(admitSite).toHaveBeenCalledWith('1');
        await expect(press(element, 'c.setupSiteStep_AdmitWhich')).rejects.toThrow();
    });

    it('shows the addresses and copies them', async () => {
        const writeText = jest.fn().mockResolvedValue(undefined);
        Object.assign(navigator, { clipboard: { writeText } });
        const element = await show(CHOSEN);
        await expect(element).toBeAccessible();

        await press(element, 'c.setupSiteStep_CopyInbound');

        expect(writeText).toHaveBeenCalledWith(URLS.inbound);
        expect(find(element, '[role="status"]').textContent).toBe('c.setupSiteStep_Copied');
    });

    it('says so when the browser copies nothing', async () => {
        Object.assign(navigator, {
            clipboard: { writeText: jest.fn().mockRejectedValue(new Error('no')) }
        });
        const element = await show(CHOSEN);

        await press(element, 'c.setupSiteStep_CopyInbound');

        expect(find(element, '[role="status"]').textContent).toBe('c.setupSiteStep_CopyByHand');
    });

    it('waits for its test call to come back', async () => {
        jest.useFakeTimers();
        (sendTest as jest.Mock).mockResolvedValue({ mark: 'm', isNotAdmitted: false });
        (confirmTest as jest.Mock).mockResolvedValueOnce(null).mockResolvedValueOnce(CHOSEN);
        const element = await show(CHOSEN);
        const told = heard(element, 'stepcompleted');

        await press(element, TEST);
        expect(told).toEqual([]);
        jest.advanceTimersByTime(1000);
        await settle();

        expect(confirmTest).toHaveBeenCalledWith('m');
        expect(told).toEqual([CHOSEN]);
    });

    it('says what is wrong with the way', async () => {
        (sendTest as jest.Mock).mockResolvedValue({ problem: 'Nothing answers.' });
        const element = await show(CHOSEN);

        await press(element, TEST);

        expect(errorOf(element)).toBe('Nothing answers.');
        expect(confirmTest).not.toHaveBeenCalled();
    });

    it('gives a lost test call up', async () => {
        jest.useFakeTimers();
        (sendTest as jest.Mock).mockResolvedValue({ mark: 'm' });
        (confirmTest as jest.Mock).mockResolvedValue(null);
        const element = await show(CHOSEN);

        await press(element, TEST);
        for (let second = 0; second < 31; second++) {
            jest.advanceTimersByTime(1000);
            // eslint-disable-next-line no-await-in-loop -- each question waits for the answer before
            await settle();
        }

        expect(errorOf(element)).toBe('c.setupSiteStep_Lost');
    });
});

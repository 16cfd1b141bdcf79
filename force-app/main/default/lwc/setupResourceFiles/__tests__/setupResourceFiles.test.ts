import SetupResourceFiles from 'c/setupResourceFiles';
import { files, type ResourceFile } from 'c/setupResourcesApi';
import { find, findAll, mount, refusal, settle, type } from '../../setupHome/__tests__/support';

jest.mock('c/setupResourcesApi');

const load = files as jest.Mock;
const FILE: ResourceFile = {
    documentId: '069A',
    title: 'Brochure',
    extension: 'pdf',
    sizeBytes: 2048,
    version: '3',
    timesSent: 4,
    lastSentAt: '2026-11-17T10:00:00.000Z',
    mmsRefusal: 'MMS takes up to 2 MB.'
};

type Files = HTMLElement & { libraryId: string };

function show(): Promise<Files> {
    return mount<Files>('c-setup-resource-files', SetupResourceFiles, { libraryId: '058A' });
}

function cells(element: HTMLElement): (string | null)[] {
    return findAll(element, 'tbody td').map(({ textContent }) => textContent);
}

describe('c-setup-resource-files', () => {
    beforeEach(() => {
        jest.resetAllMocks();
        jest.useFakeTimers({ now: Date.parse('2026-11-20T10:00:00.000Z') });
        load.mockResolvedValue([FILE]);
    });

    afterEach(() => {
        jest.useRealTimers();
        document.body.replaceChildren();
    });

    it('shows version and size, what the file is good for, and its use', async () => {
        const element = await show();
        jest.useRealTimers();

        expect(find(element, 'tbody th').textContent).toBe(
            'Brochure.pdfc.setupResources_Version · 2 kB'
        );
        expect(cells(element)).toEqual([
            'MMS takes up to 2 MB.',
            'c.setupResources_Goes',
            'c.setupResources_Sent',
            'c.setupResources_NoLink'
        ]);
        await expect(element).toBeAccessible();
    });

    it.each([
        [{ timesSent: 0 }, 'c.setupResources_Never', 'c.setupResources_NoLink'],
        [{ lastSentAt: undefined }, 'c.setupResources_SentBefore', 'c.setupResources_NoLink'],
        [
            { linkEndsAt: '2026-11-21T10:00:00.000Z' },
            'c.setupResources_Sent',
            'c.setupResources_LinkUntil'
        ],
        [
            { linkEndsAt: '2026-11-19T10:00:00.000Z' },
            'c.setupResources_Sent',
            'c.setupResources_LinkEnded'
        ]
    ])('tells use and link apart: %o', async (change, use, link) => {
        load.mockResolvedValue([{ ...FILE, ...change }]);
        const element = await show();

        expect(cells(element).slice(2)).toEqual([use, link]);
    });

    it('finds by title when the typing pauses, and says so when there is none', async () => {
        const element = await show();
        load.mockResolvedValue([]);

        type(element, 'lightning-input', { value: 'p' });
        type(element, 'lightning-input', { value: 'price' });
        await jest.advanceTimersByTimeAsync(300);

        expect(load).toHaveBeenCalledTimes(2);
        expect(load).toHaveBeenLastCalledWith('price');
        expect(find(element, '[role="status"]').textContent).toBe('c.setupResources_NoneFound');
    });

    it('reads the files of another library', async () => {
        const element = await show();
        load.mockResolvedValue([]);

        element.libraryId = '058B';
        await settle();

        expect(find(element, '[role="status"]').textContent).toBe('c.setupResources_NoFiles');
    });

    it('says why they cannot be loaded', async () => {
        load.mockRejectedValue(refusal('You cannot see this library.'));
        const element = await show();

        expect(find<{ error: string }>(element, 'c-setup-card').error).toBe(
            'You cannot see this library.'
        );
    });
});

import UnknownSenders from 'c/unknownSenders';
import { makeLead, open, tie } from 'c/unknownSendersApi';
import page from './data/UnknownSendersController.open.json';
import {
    errorOf,
    find,
    findAll,
    mount,
    press,
    refusal,
    settle
} from '../../setupHome/__tests__/support';

jest.mock('c/unknownSendersApi', () => ({
    ...jest.requireActual<object>('c/unknownSendersApi'),
    open: jest.fn(),
    find: jest.fn(() => Promise.resolve({})),
    tie: jest.fn(),
    makeLead: jest.fn()
}));
jest.mock('@salesforce/label/c.unknownSenders_Tied', () => ({ default: '{0} is on {1}' }), {
    virtual: true
});
jest.mock('@salesforce/label/c.unknownSenders_LeadMade', () => ({ default: '{0} is a lead' }), {
    virtual: true
});
jest.mock('@salesforce/label/c.unknownSenders_OpenRecord', () => ({ default: 'Open {0}' }), {
    virtual: true
});
const mockNavigate = jest.fn();
jest.mock(
    'lightning/navigation',
    () => {
        const Navigate = Symbol('Navigate');
        const NavigationMixin = (Base: new () => object): object =>
            class extends Base {
                [Navigate](reference: object): void {
                    mockNavigate(reference);
                }
            };
        NavigationMixin.Navigate = Navigate;
        return { NavigationMixin };
    },
    { virtual: true }
);

const ROW = 'c-unknown-sender-row';
const TIE = 'c-unknown-sender-tie';
const LEAD = 'c-unknown-sender-lead';
const server = open as jest.Mock;
const [ROBIN, NAMELESS] = page.senders.map(({ conversationId }) => conversationId);

function show(): Promise<HTMLElement> {
    return mount('c-unknown-senders', UnknownSenders);
}

function tell(element: HTMLElement, selector: string, name: string, detail?: unknown) {
    find(element, selector).dispatchEvent(new CustomEvent(name, { detail }));
    return settle();
}

function doneText(element: HTMLElement): string | null {
    return find(element, '.done p').textContent;
}

describe('c-unknown-senders', () => {
    beforeEach(() => {
        jest.clearAllMocks();
        server.mockReset();
        server.mockResolvedValue(page);
        (tie as jest.Mock).mockResolvedValue(undefined);
        (makeLead as jest.Mock).mockResolvedValue('00Q9');
    });

    afterEach(() => {
        document.body.replaceChildren();
    });

    it('lists who wrote', async () => {
        const element = await show();

        const rows = findAll<HTMLElement & { sender: object; canMakeLead: boolean }>(element, ROW);
        expect(rows.map(({ sender }) => sender)).toEqual(page.senders);
        expect(rows.every(({ canMakeLead }) => canMakeLead)).toBe(true);
        expect(findAll(element, '[data-part="more"]')).toHaveLength(0);
        await expect(element).toBeAccessible();
    });

    it('holds the place while it loads', async () => {
        server.mockReturnValue(new Promise(() => undefined));
        const element = await show();

        expect(findAll(element, 'c-conversation-skeleton')).toHaveLength(1);
        expect(findAll(element, '.empty')).toHaveLength(0);
        await expect(element).toBeAccessible();
    });

    it('says that every sender is known', async () => {
        server.mockResolvedValue({ ...page, senders: [] });
        const element = await show();

        expect(find(element, '.empty').textContent).toBe('c.unknownSenders_Empty');
        await expect(element).toBeAccessible();
    });

    it('says that there are more', async () => {
        server.mockResolvedValue({ ...page, hasMore: true });
        const element = await show();

        expect(find(element, '[data-part="more"]').textContent).toBe('c.unknownSenders_More');
    });

    it('says why it cannot list them, and tries again', async () => {
        server.mockRejectedValueOnce(refusal('You do not work with messages yet.'));
        const element = await show();
        expect(errorOf(element)).toBe('You do not work with messages yet.');
        expect(findAll(element, 'c-conversation-skeleton')).toHaveLength(0);

        await tell(element, 'c-error-panel', 'retryrequested');

        expect(errorOf(element)).toBe('');
        expect(findAll(element, ROW)).toHaveLength(2);
    });

    it('opens one form at a time and closes it again', async () => {
        const element = await show();
        await tell(element, ROW, 'formrequested', 'tie');
        expect(findAll(element, TIE)).toHaveLength(1);

        await tell(element, ROW, 'formrequested', 'lead');
        expect([findAll(element, TIE).length, findAll(element, LEAD).length]).toEqual([0, 1]);

        await tell(element, ROW, 'formrequested', 'lead');
        expect(findAll(element, LEAD)).toHaveLength(0);
    });

    it('gives the focus back when a form is left', async () => {
        const element = await show();
        await tell(element, ROW, 'formrequested', 'lead');
        const row = find<HTMLElement & { focusOn: jest.Mock }>(element, ROW);
        const focusOn = jest.spyOn(row, 'focusOn');
        await tell(element, LEAD, 'cancelled');

        expect(findAll(element, LEAD)).toHaveLength(0);
        expect(focusOn).toHaveBeenCalledWith('lead');
    });

    it('ties a sender to a record, says so, and leads there', async () => {
        const element = await show();
        await tell(element, ROW, 'formrequested', 'tie');
        server.mockResolvedValue({ ...page, senders: page.senders.slice(1) });
        await tell(element, TIE, 'recordchosen', { recordId: '00Q1', name: 'Jane Smith' });

        expect(tie).toHaveBeenCalledWith(ROBIN, '00Q1');
        expect(findAll(element, ROW)).toHaveLength(1);
        expect(doneText(element)).toBe('Robin van Dyke is on Jane Smith');
        expect(element.shadowRoot?.activeElement).toBe(find(element, '.done p'));

        await press(element, 'Open Jane Smith');

        expect(mockNavigate).toHaveBeenCalledWith({
            type: 'standard__recordPage',
            attributes: { recordId: '00Q1', actionName: 'view' }
        });
    });

    it.each([
        [{ firstName: 'Robin', lastName: 'Shaw', company: '' }, 'Robin Shaw'],
        [{ firstName: '', lastName: '', company: '' }, '+44 20 7946 0958']
    ])('makes a lead of a sender: %j', async (lead, name) => {
        const element = await show();
        const [, second] = findAll(element, ROW);
        second?.dispatchEvent(new CustomEvent('formrequested', { detail: 'lead' }));
        await settle();
        await tell(element, LEAD, 'leadfilled', lead);

        expect(makeLead).toHaveBeenCalledWith(NAMELESS, lead);
        expect(doneText(element)).toBe(`${name} is a lead`);
        await press(element, `Open ${name}`);
        expect(mockNavigate.mock.calls[0]?.[0]).toMatchObject({ attributes: { recordId: '00Q9' } });
    });

    it('says why it was not done, and keeps the form', async () => {
        (makeLead as jest.Mock).mockRejectedValue(refusal('The lead was not saved.'));
        const element = await show();
        await tell(element, ROW, 'formrequested', 'lead');
        await tell(element, LEAD, 'leadfilled', { firstName: '', lastName: 'Shaw', company: '' });

        const shown = find<{ message: string }>(element, '[data-part="form"]');
        expect(shown.message).toBe('The lead was not saved.');
        expect(findAll(element, LEAD)).toHaveLength(1);
        expect(doneText(element)).toBe('');
        expect(server).toHaveBeenCalledTimes(1);
    });

    it('reads the list again when asked', async () => {
        const element = await show();
        await press(element, 'c.unknownSenders_Refresh');

        expect(server).toHaveBeenCalledTimes(2);
    });
});

import UnknownSenderRow from 'c/unknownSenderRow';
import type { UnknownSender } from 'c/unknownSendersApi';
import page from '../../unknownSenders/__tests__/data/UnknownSendersController.open.json';
import { find, findAll, heard, mount } from '../../setupHome/__tests__/support';

jest.mock('@salesforce/label/c.unknownSenderRow_To', () => ({ default: '{0} to {1}' }), {
    virtual: true
});
jest.mock('@salesforce/label/c.unknownSenderRow_TieWhom', () => ({ default: 'Tie: {0}' }), {
    virtual: true
});

const [ROBIN, NAMELESS] = page.senders as [UnknownSender, UnknownSender];

type Row = HTMLElement & { focusOn(form: string): void };

function show(sender: UnknownSender, properties: object = {}): Promise<Row> {
    return mount<Row>('c-unknown-sender-row', UnknownSenderRow, {
        sender,
        canMakeLead: true,
        ...properties
    });
}

describe('c-unknown-sender-row', () => {
    afterEach(() => {
        document.body.replaceChildren();
    });

    it('says who wrote what, when and how', async () => {
        const element = await show(ROBIN);

        expect(find(element, 'h2').textContent).toBe('Robin van Dyke');
        expect(find(element, '[data-part="address"]').textContent).toBe('(415) 555-0161');
        expect(find(element, '.text').textContent).toBe('Do you know me?');
        expect(find(element, '[data-part="way"]').textContent).toBe('WhatsApp to US Support');
        expect(find<HTMLTimeElement>(element, 'time').dateTime).toBe(ROBIN.lastAt);
        expect(find(element, 'time').textContent).toMatch(/2026/);
        await expect(element).toBeAccessible();
    });

    it('calls somebody without a name by the number, once', async () => {
        const element = await show(NAMELESS);

        expect(find(element, 'h2').textContent).toBe('+44 20 7946 0958');
        expect(findAll(element, '[data-part="address"]')).toHaveLength(0);
    });

    it('shows the number alone when the last message is gone', async () => {
        const element = await show({ conversationId: 'a01', address: '+1', brandLabel: 'US' });

        expect(findAll(element, '.text')).toHaveLength(0);
        expect(find(element, '[data-part="way"]').textContent).toBe('US');
        expect(find(element, 'time').textContent).toBe('');
    });

    it('asks for a form', async () => {
        const element = await show(ROBIN);
        const forms = heard(element, 'formrequested');
        findAll(element, 'button').forEach((button) => button.click());

        expect(forms).toEqual(['tie', 'lead']);
    });

    it('tells a screen reader whom a button is about, and whether its form is open', async () => {
        const element = await show(ROBIN, { openForm: 'tie' });
        const [tieIt, lead] = findAll(element, 'button');

        expect(tieIt?.getAttribute('aria-label')).toBe('Tie: Robin van Dyke');
        expect(tieIt?.getAttribute('aria-expanded')).toBe('true');
        expect(lead?.getAttribute('aria-expanded')).toBe('false');
    });

    it('offers no lead to whom may make none', async () => {
        const element = await show(ROBIN, { canMakeLead: false });

        expect(findAll(element, 'button')).toHaveLength(1);
    });

    it('takes the focus back', async () => {
        const element = await show(ROBIN);
        element.focusOn('lead');

        expect(element.shadowRoot?.activeElement).toBe(findAll(element, 'button')[1]);
    });
});

import UnknownSenderLead from 'c/unknownSenderLead';
import type { UnknownSender } from 'c/unknownSendersApi';
import page from '../../unknownSenders/__tests__/data/UnknownSendersController.open.json';
import {
    find,
    findAll,
    heard,
    mount,
    press,
    settle,
    type
} from '../../setupHome/__tests__/support';

const [ROBIN, NAMELESS] = page.senders as [UnknownSender, UnknownSender];

type Form = HTMLElement & { sender: UnknownSender };

function show(properties: object = {}): Promise<Form> {
    return mount<Form>('c-unknown-sender-lead', UnknownSenderLead, {
        sender: ROBIN,
        ...properties
    });
}

function typed(element: HTMLElement): (string | undefined)[] {
    return findAll<{ value?: string }>(element, 'lightning-input').map(({ value }) => value);
}

describe('c-unknown-sender-lead', () => {
    afterEach(() => {
        document.body.replaceChildren();
    });

    it('begins with the name of the WhatsApp profile', async () => {
        const element = await show();

        expect(typed(element)).toEqual(['Robin van', 'Dyke', '']);
        await expect(element).toBeAccessible();
    });

    it('begins empty for somebody who tells no name', async () => {
        expect(typed(await show({ sender: NAMELESS }))).toEqual(['', '', '']);
    });

    it('tells what was typed, without blanks around it', async () => {
        const element = await show();
        const leads = heard(element, 'leadfilled');
        type(element, '[data-name="firstName"]', { value: ' Robin ' });
        type(element, '[data-name="lastName"]', { value: 'van Dyke ' });
        type(element, '[data-name="company"]', { value: ' Acme' });
        await press(element, 'c.unknownSenderLead_Make');

        expect(leads).toEqual([{ firstName: 'Robin', lastName: 'van Dyke', company: 'Acme' }]);
    });

    it('keeps what was typed when the list is read again', async () => {
        const element = await show();
        type(element, '[data-name="company"]', { value: 'Acme' });
        element.sender = { ...ROBIN, lastText: 'Are you there?' };
        await settle();

        expect(typed(element)).toEqual(['Robin van', 'Dyke', 'Acme']);
    });

    it('can be left, and not be pressed twice', async () => {
        const element = await show({ isSaving: true });
        expect(
            findAll<{ disabled: boolean }>(element, 'lightning-button').map((each) => each.disabled)
        ).toEqual([true, true]);

        const left = heard(element, 'cancelled');
        await press(element, 'c.unknownSenderLead_Cancel');

        expect(left).toHaveLength(1);
        expect(find(element, '[role="group"]').getAttribute('aria-label')).toContain(
            'c.unknownSenderLead_Form'
        );
    });
});

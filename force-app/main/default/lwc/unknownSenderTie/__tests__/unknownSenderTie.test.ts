import UnknownSenderTie from 'c/unknownSenderTie';
import { find as findRecords } from 'c/unknownSendersApi';
import page from '../../unknownSenders/__tests__/data/UnknownSendersController.open.json';
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

jest.mock('c/unknownSendersApi', () => ({
    ...jest.requireActual<object>('c/unknownSendersApi'),
    find: jest.fn()
}));

const server = findRecords as jest.Mock;
const RECORD = '[data-name="record"]';

function show(properties: object = {}): Promise<HTMLElement> {
    return mount('c-unknown-sender-tie', UnknownSenderTie, {
        sender: page.senders[0],
        objects: page.objects,
        ...properties
    });
}

function tieButton(element: HTMLElement): { disabled: boolean } | undefined {
    return findAll<{ disabled: boolean; label: string }>(element, 'lightning-button').find(
        ({ label }) => label === 'c.unknownSenderTie_Tie'
    );
}

describe('c-unknown-sender-tie', () => {
    beforeEach(() => {
        server.mockReset();
        server.mockResolvedValue({ '00Q1': 'Jane Smith', '00Q2': 'Jan Novak' });
    });

    afterEach(() => {
        jest.useRealTimers();
        document.body.replaceChildren();
    });

    it('offers the records that were changed last', async () => {
        const element = await show();

        expect(server).toHaveBeenCalledWith('Lead', '');
        expect(find<{ options: unknown }>(element, RECORD).options).toEqual([
            { label: 'Jane Smith', value: '00Q1' },
            { label: 'Jan Novak', value: '00Q2' }
        ]);
        await expect(element).toBeAccessible();
    });

    it('tells which record was chosen', async () => {
        const element = await show();
        const chosen = heard(element, 'recordchosen');
        expect(tieButton(element)?.disabled).toBe(true);

        type(element, RECORD, { value: '00Q2' });
        await settle();
        expect(tieButton(element)?.disabled).toBe(false);
        await press(element, 'c.unknownSenderTie_Tie');

        expect(chosen).toEqual([{ recordId: '00Q2', name: 'Jan Novak' }]);
    });

    it('searches when the typing pauses, and forgets what was chosen before', async () => {
        jest.useFakeTimers();
        const element = await show();
        type(element, RECORD, { value: '00Q2' });
        server.mockResolvedValue({});

        type(element, 'lightning-input', { value: 'R' });
        type(element, 'lightning-input', { value: 'Ro' });
        await settle();
        expect(tieButton(element)?.disabled).toBe(true);
        expect(find<{ options: unknown[] }>(element, RECORD).options).toEqual([]);
        await jest.advanceTimersByTimeAsync(300);

        expect(server).toHaveBeenCalledTimes(2);
        expect(server).toHaveBeenLastCalledWith('Lead', 'Ro');
        expect(find(element, '[role="status"]').textContent).toBe('c.unknownSenderTie_None');
        expect(tieButton(element)?.disabled).toBe(true);
    });

    it('ignores what comes late for another kind of record', async () => {
        let answer: (found: object) => void = () => undefined;
        server.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
        const element = await show();
        server.mockResolvedValue({ '5001': '00001001' });

        type(element, '[data-name="object"]', { value: 'Case' });
        await settle();
        answer({ '00Q1': 'Jane Smith' });
        await settle();

        expect(find<{ options: unknown }>(element, RECORD).options).toEqual([
            { label: '00001001', value: '5001' }
        ]);
    });

    it('says why nothing can be found', async () => {
        server.mockRejectedValue(refusal('Not now.'));
        const element = await show();

        expect(errorOf(element)).toBe('Not now.');
    });

    it('asks nothing where there is no object to look in', async () => {
        const element = await show({ objects: {} });

        expect(server).not.toHaveBeenCalled();
        expect(tieButton(element)?.disabled).toBe(true);
    });

    it('can be left', async () => {
        const element = await show();
        const left = heard(element, 'cancelled');
        await press(element, 'c.unknownSenderTie_Cancel');

        expect(left).toHaveLength(1);
    });
});

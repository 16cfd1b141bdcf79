import SetupFailures from 'c/setupFailures';
import { dismiss, failures, replay, resend } from 'c/setupHealthApi';
import { errorOf, find, findAll, mount, press, refusal } from '../../setupHome/__tests__/support';

jest.mock('c/setupHealthApi');

const WEBHOOK = {
    id: 'w',
    kind: 'Inbound',
    reason: 'Unreadable.',
    occurredAt: '2026-11-01T10:00:00Z',
    canReplay: true
};
const NOTICE = { ...WEBHOOK, id: 'n', kind: 'Notification', canReplay: false };
const MESSAGE = { id: 'm', customer: 'Jane', reason: 'No such phone.', canReplay: true };
const ALL = { webhooks: [WEBHOOK, NOTICE], messages: [MESSAGE], failedAgain: 0 };
const NONE = { webhooks: [], messages: [], failedAgain: 0 };

function show(): Promise<HTMLElement> {
    return mount('c-setup-failures', SetupFailures);
}

function status(element: HTMLElement): string | null {
    return find(element, '[role="status"]').textContent;
}

describe('c-setup-failures', () => {
    beforeEach(() => {
        jest.resetAllMocks();
        (failures as jest.Mock).mockResolvedValue(ALL);
    });

    afterEach(() => {
        document.body.replaceChildren();
    });

    it('tries all again that can be, and says how that went', async () => {
        (replay as jest.Mock).mockResolvedValue({ ...ALL, failedAgain: 1 });
        const element = await show();
        await expect(element).toBeAccessible();

        await press(element, 'c.setupFailures_ReplayAll');

        expect(replay).toHaveBeenCalledWith(['w']);
        expect(status(element)).toBe('c.setupFailures_Again');
    });

    it('tries one again, and puts one aside', async () => {
        (replay as jest.Mock).mockResolvedValue(ALL);
        (dismiss as jest.Mock).mockResolvedValue(NONE);
        const element = await show();

        await press(element, 'c.setupFailures_Replay');
        expect(status(element)).toBe('c.setupFailures_Done');
        await press(element, 'c.setupFailures_Dismiss');

        expect(dismiss).toHaveBeenCalledWith(['w']);
        expect(find(element, '[data-part="no-webhooks"]')).not.toBeNull();
        expect(find(element, '[data-part="no-messages"]')).not.toBeNull();
        await expect(element).toBeAccessible();
    });

    it('sends a message again, and says why it may not', async () => {
        (resend as jest.Mock).mockResolvedValueOnce(NONE);
        const element = await show();

        await press(element, 'c.setupFailures_Resend');
        expect(resend).toHaveBeenCalledWith('m');
        expect(status(element)).toBe('c.setupFailures_Sent');

        (failures as jest.Mock).mockResolvedValue(ALL);
        (resend as jest.Mock).mockRejectedValueOnce(refusal('She wrote STOP.'));
        const other = await show();
        await press(other, 'c.setupFailures_Resend');
        expect(errorOf(other)).toBe('She wrote STOP.');
        expect(findAll(other, '[data-message]')).toHaveLength(1);
    });
});

import SetupConnection from 'c/setupConnection';
import { open, usualCertificate, type ConnectionView, type StepName } from 'c/setupConnectionApi';
import { findAll, mount, settle } from '../../setupHome/__tests__/support';

jest.mock('c/setupConnectionApi');

const openConnection = open as jest.Mock;
const NAMES: StepName[] = ['ACCOUNT', 'CERTIFICATE'];

type Step = HTMLElement & { name: string; isOpen: boolean; isDone: boolean; summary: string };

function connection(...done: StepName[]): ConnectionView {
    return {
        steps: NAMES.map((name) => ({ name, isDone: done.includes(name) })),
        isFinished: done.length === NAMES.length,
        apiKey: 'abcd1234',
        hasSecret: true,
        hasSignatureSecret: false
    };
}

function show(): Promise<HTMLElement> {
    return mount('c-setup-connection', SetupConnection);
}

function steps(element: HTMLElement): Step[] {
    return findAll<Step>(element, 'c-setup-step');
}

function openSteps(element: HTMLElement): string[] {
    return steps(element)
        .filter(({ isOpen }) => isOpen)
        .map(({ name }) => name);
}

describe('c-setup-connection', () => {
    beforeEach(() => {
        jest.resetAllMocks();
        // What an open step asks for by itself.
        (usualCertificate as jest.Mock).mockResolvedValue(null);
    });

    afterEach(() => {
        document.body.replaceChildren();
    });

    it('goes on where it was interrupted', async () => {
        openConnection.mockResolvedValue(connection('ACCOUNT'));

        const element = await show();

        expect(openSteps(element)).toEqual(['CERTIFICATE']);
        expect(steps(element)[0]).toMatchObject({ isDone: true, summary: 'abcd1234' });
        await expect(element).toBeAccessible();
    });

    it('opens the next step when one is done', async () => {
        openConnection.mockResolvedValue(connection());
        const element = await show();

        steps(element)[0]
            ?.querySelector('c-setup-account-step')
            ?.dispatchEvent(new CustomEvent('stepcompleted', { detail: connection('ACCOUNT') }));
        await settle();

        expect(openSteps(element)).toEqual(['CERTIFICATE']);
    });

    it('opens and folds any step', async () => {
        openConnection.mockResolvedValue(connection('ACCOUNT', 'CERTIFICATE'));
        const element = await show();
        expect(openSteps(element)).toEqual([]);

        const toggle = () =>
            steps(element)[0]?.dispatchEvent(new CustomEvent('steptoggled', { detail: 'ACCOUNT' }));
        toggle();
        await settle();
        expect(openSteps(element)).toEqual(['ACCOUNT']);

        toggle();
        await settle();
        expect(openSteps(element)).toEqual([]);
    });

    it('says why it cannot be loaded, and loads again when asked to', async () => {
        openConnection.mockRejectedValueOnce({ body: { message: 'For administrators only.' } });
        openConnection.mockResolvedValueOnce(connection());
        const element = await show();
        const panel = element.shadowRoot?.querySelector('c-error-panel');
        expect(panel).toMatchObject({ message: 'For administrators only.' });

        panel?.dispatchEvent(new CustomEvent('retryrequested'));
        await settle();

        expect(steps(element)).toHaveLength(2);
    });
});

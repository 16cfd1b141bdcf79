import SetupAccountStep from 'c/setupAccountStep';
import { connectAccount } from 'c/setupConnectionApi';
import {
    errorOf,
    find,
    heard,
    mount,
    press,
    refusal,
    type
} from '../../setupHome/__tests__/support';

jest.mock('c/setupConnectionApi');

const tryAccount = connectAccount as jest.Mock;
const CONNECTION = { steps: [], isFinished: false, hasSecret: false, hasSignatureSecret: false };
const KEY = '[data-field="key"]';
const SECRET = '[data-field="secret"]';
const SIGNATURE = '[data-field="signature"]';
const CONNECT = 'c.setupAccountStep_Connect';

function show(connection: object = CONNECTION): Promise<HTMLElement> {
    return mount('c-setup-account-step', SetupAccountStep, { connection });
}

function valueOf(element: HTMLElement, selector: string): string {
    return find<{ value: string }>(element, selector).value;
}

describe('c-setup-account-step', () => {
    beforeEach(() => {
        jest.resetAllMocks();
    });

    afterEach(() => {
        document.body.replaceChildren();
    });

    it('hands over key and secret, tells what the server made of them, and forgets the secret', async () => {
        const connected = { ...CONNECTION, apiKey: 'abcd1234', hasSecret: true };
        tryAccount.mockResolvedValue(connected);
        const element = await show();
        const completed = heard(element, 'stepcompleted');

        type(element, KEY, { value: 'abcd1234' });
        type(element, SECRET, { value: 'very secret' });
        type(element, SIGNATURE, { value: 'signed' });
        await press(element, CONNECT);

        expect(tryAccount).toHaveBeenCalledWith('abcd1234', 'very secret', 'signed');
        expect(completed).toEqual([connected]);
        expect(valueOf(element, SECRET)).toBe('');
        expect(valueOf(element, SIGNATURE)).toBe('');
    });

    it('shows the key that is stored, and never a secret', async () => {
        const element = await show({ ...CONNECTION, apiKey: 'abcd1234', hasSecret: true });

        expect(valueOf(element, KEY)).toBe('abcd1234');
        expect(valueOf(element, SECRET)).toBe('');
        expect(find<{ placeholder: string }>(element, SECRET).placeholder).toBe(
            'c.setupAccountStep_Kept'
        );
        expect(find<{ placeholder: string }>(element, SIGNATURE).placeholder).toBe('');
        await expect(element).toBeAccessible();
    });

    it('says why Vonage does not take them, and keeps them to be mended', async () => {
        tryAccount.mockRejectedValue(refusal('Vonage does not take this key.'));
        const element = await show();

        type(element, SECRET, { value: 'wrong' });
        await press(element, CONNECT);

        expect(errorOf(element)).toBe('Vonage does not take this key.');
        expect(valueOf(element, SECRET)).toBe('wrong');
        expect(find<{ disabled: boolean }>(element, 'lightning-button').disabled).toBe(false);
        await expect(element).toBeAccessible();
    });

    it('asks once, however often the button is pressed', async () => {
        tryAccount.mockReturnValue(new Promise(() => undefined));
        const element = await show();

        await press(element, CONNECT);

        expect(find<{ disabled: boolean }>(element, 'lightning-button').disabled).toBe(true);
        expect(find(element, '[role="status"]').textContent).toBe('c.setupAccountStep_Working');
    });
});

import SetupRotation from 'c/setupRotation';
import {
    endSecretOverlap,
    endTokenOverlap,
    pointApplication,
    renewCertificate,
    replaceSecret,
    rotateToken
} from 'c/setupHealthApi';
import {
    errorOf,
    find,
    heard,
    mount,
    press,
    refusal,
    settle,
    type
} from '../../setupHome/__tests__/support';

jest.mock('c/setupHealthApi');

const UNTIL = '2026-11-01T10:00:00Z';
const CONNECTION = { steps: [], applicationId: 'a' };
const OVERLAPPING = { ...CONNECTION, previousTokenUntil: UNTIL, previousSecretUntil: UNTIL };

function show(connection: object = CONNECTION): Promise<HTMLElement> {
    return mount('c-setup-rotation', SetupRotation, { connection });
}

function status(element: HTMLElement): string | null {
    return find(element, '[role="status"]').textContent;
}

describe('c-setup-rotation', () => {
    beforeEach(() => {
        jest.resetAllMocks();
    });

    afterEach(() => {
        document.body.replaceChildren();
    });

    it('makes a token and tells Vonage in the same breath', async () => {
        (rotateToken as jest.Mock).mockResolvedValue(OVERLAPPING);
        (pointApplication as jest.Mock).mockResolvedValue(OVERLAPPING);
        const element = await show();
        const changed = heard(element, 'connectionchanged');
        await expect(element).toBeAccessible();

        await press(element, 'c.setupRotation_Rotate');

        expect(pointApplication).toHaveBeenCalledTimes(1);
        expect(changed).toEqual([OVERLAPPING]);
        expect(status(element)).toBe('c.setupRotation_Rotated');
    });

    it('offers to end what is taken beside the new one', async () => {
        (endTokenOverlap as jest.Mock).mockResolvedValue(CONNECTION);
        (endSecretOverlap as jest.Mock).mockResolvedValue(CONNECTION);
        const element = await show(OVERLAPPING);
        const changed = heard(element, 'connectionchanged');
        await expect(element).toBeAccessible();

        await press(element, 'c.setupRotation_EndToken');
        await press(element, 'c.setupRotation_EndSecret');

        expect(changed).toEqual([CONNECTION, CONNECTION]);
    });

    it('hands a new secret over and forgets it', async () => {
        (replaceSecret as jest.Mock).mockResolvedValue(OVERLAPPING);
        const element = await show();

        type(element, '[data-field="secret"]', { value: 'newer' });
        await press(element, 'c.setupRotation_Replace');

        expect(replaceSecret).toHaveBeenCalledWith('newer');
        expect(find<{ value: string }>(element, '[data-field="secret"]').value).toBe('');
    });

    it('changes the certificate together with its file', async () => {
        (renewCertificate as jest.Mock).mockRejectedValue(refusal('Another certificate.'));
        const element = await show();

        type(element, '[data-field="certificate-name"]', { value: 'Newer' });
        type(element, '[data-field="certificate"]', {
            files: [{ text: () => Promise.resolve('PEM') }]
        });
        await settle();
        await press(element, 'c.setupRotation_Renew');

        expect(renewCertificate).toHaveBeenCalledWith('Newer', 'PEM');
        expect(errorOf(element)).toBe('Another certificate.');
    });
});

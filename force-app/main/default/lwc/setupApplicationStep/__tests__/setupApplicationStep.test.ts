import SetupApplicationStep from 'c/setupApplicationStep';
import { applications, chooseApplication, createApplication } from 'c/setupConnectionApi';
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

jest.mock('c/setupConnectionApi');

const OURS = { id: '11111111-a', name: 'Ours', trustsUs: true, postsToUs: false, postsTo: 'x.org' };
const OTHER = { id: '22222222-b', name: 'Other', trustsUs: false, postsToUs: false };
const CONNECTED = { steps: [], applicationId: OURS.id };
const USE = 'c.setupApplicationStep_Use';

function show(): Promise<HTMLElement> {
    return mount('c-setup-application-step', SetupApplicationStep, { connection: { steps: [] } });
}

async function chooseFile(element: HTMLElement): Promise<void> {
    const file = { name: 'ours.crt', text: () => Promise.resolve('PEM') };
    type(element, '[data-field="certificate"]', { files: [file] });
    await settle();
}

describe('c-setup-application-step', () => {
    beforeEach(() => {
        jest.resetAllMocks();
        (applications as jest.Mock).mockResolvedValue([OTHER, OURS]);
    });

    afterEach(() => {
        document.body.replaceChildren();
    });

    it('proposes the application that knows the certificate', async () => {
        (chooseApplication as jest.Mock).mockResolvedValue(CONNECTED);
        const element = await show();
        const told = heard(element, 'stepcompleted');
        expect(find(element, '[data-field="certificate"]')).toBeNull();
        await expect(element).toBeAccessible();

        await press(element, USE);

        expect(chooseApplication).toHaveBeenCalledWith(OURS.id, '');
        expect(told).toEqual([CONNECTED]);
    });

    it('asks for the certificate where the application does not know it', async () => {
        (chooseApplication as jest.Mock).mockRejectedValue(refusal('Another certificate.'));
        const element = await show();

        type(element, 'lightning-radio-group', { value: OTHER.id });
        await settle();
        await chooseFile(element);
        await press(element, USE);

        expect(chooseApplication).toHaveBeenCalledWith(OTHER.id, 'PEM');
        expect(find(element, '[data-part="file"]').textContent).toBe(
            'c.setupApplicationStep_FileChosen'
        );
        expect(errorOf(element)).toBe('Another certificate.');
        await expect(element).toBeAccessible();
    });

    it('makes a new one in an account that has none', async () => {
        (applications as jest.Mock).mockResolvedValue([]);
        (createApplication as jest.Mock).mockResolvedValue(CONNECTED);
        const element = await show();

        type(element, '[data-field="name"]', { value: 'Support' });
        await chooseFile(element);
        await press(element, USE);

        expect(createApplication).toHaveBeenCalledWith('Support', 'PEM');
    });

    it('says why it cannot be loaded, and loads again', async () => {
        (applications as jest.Mock).mockRejectedValueOnce(refusal('Vonage is busy.'));
        const element = await show();
        expect(errorOf(element)).toBe('Vonage is busy.');

        await press(element, 'c.setupApplicationStep_Reload');

        expect(errorOf(element)).toBe('');
        expect(find(element, 'lightning-radio-group')).not.toBeNull();
    });
});

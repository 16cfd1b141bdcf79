import SetupCertificateStep from 'c/setupCertificateStep';
import { chooseCertificate, usualCertificate } from 'c/setupConnectionApi';
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

const choose = chooseCertificate as jest.Mock;
const usual = usualCertificate as jest.Mock;
const CHECK = 'c.setupCertificateStep_Check';

function show(): Promise<HTMLElement> {
    return mount('c-setup-certificate-step', SetupCertificateStep, { connection: { steps: [] } });
}

describe('c-setup-certificate-step', () => {
    beforeEach(() => {
        jest.resetAllMocks();
    });

    afterEach(() => {
        document.body.replaceChildren();
    });

    it('says that the usual certificate is there', async () => {
        usual.mockResolvedValue('Vonage_Application');

        const element = await show();

        expect(find(element, '[data-part="found"]')).not.toBeNull();
        expect(find(element, 'ol')).toBeNull();
        await expect(element).toBeAccessible();
    });

    it('explains step by step how to make one', async () => {
        usual.mockResolvedValue(null);

        const element = await show();

        expect(find(element, 'ol').querySelectorAll('li')).toHaveLength(4);
        await expect(element).toBeAccessible();
    });

    it('has the server sign with the one that is named', async () => {
        usual.mockResolvedValue(null);
        choose.mockResolvedValue({ steps: [], certificateName: 'Ours' });
        const element = await show();
        const completed = heard(element, 'stepcompleted');

        type(element, '[data-field="name"]', { value: 'Ours' });
        await press(element, CHECK);

        expect(choose).toHaveBeenCalledWith('Ours');
        expect(completed).toHaveLength(1);
    });

    it('says why a certificate does not do', async () => {
        usual.mockRejectedValue(refusal('For administrators.'));
        choose.mockRejectedValue(refusal('There is no such certificate.'));
        const element = await show();
        expect(errorOf(element)).toBe('For administrators.');

        await press(element, CHECK);

        expect(errorOf(element)).toBe('There is no such certificate.');
    });
});

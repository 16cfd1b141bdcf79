import SetupMergeField from 'c/setupMergeField';
import { fields, relationships } from 'c/setupTemplatesApi';
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

jest.mock('c/setupTemplatesApi');

const loadFields = fields as jest.Mock;
const loadRelationships = relationships as jest.Mock;

type Combobox = { options: { label: string; value: string }[]; value: string };

function show(properties: object = {}): Promise<HTMLElement> {
    return mount('c-setup-merge-field', SetupMergeField, {
        objectName: 'Lead',
        objectLabel: 'Lead',
        ...properties
    });
}

function box(element: HTMLElement, name: string): Combobox {
    return find<Combobox>(element, `[data-name="${name}"]`);
}

describe('c-setup-merge-field', () => {
    beforeEach(() => {
        jest.resetAllMocks();
        loadRelationships.mockResolvedValue({ Owner: 'Owner' });
        loadFields.mockResolvedValue({ FirstName: 'First Name', Company: 'Company' });
    });

    afterEach(() => {
        document.body.replaceChildren();
    });

    it('offers the fields of the object by their labels', async () => {
        const element = await show();

        expect(box(element, 'field').options).toEqual([
            { label: 'Company', value: 'Company' },
            { label: 'First Name', value: 'FirstName' }
        ]);
        await expect(element).toBeAccessible();
    });

    it('offers the fields of what it points to', async () => {
        const element = await show();
        loadFields.mockResolvedValue({ 'Owner.Name': 'Full Name' });

        type(element, '[data-name="relationship"]', { value: 'Owner' });
        await settle();

        expect(loadFields).toHaveBeenLastCalledWith('Lead', 'Owner');
        expect(box(element, 'field').options).toEqual([
            { label: 'Full Name', value: 'Owner.Name' }
        ]);
    });

    it('tells which field was chosen, with its text for an empty one', async () => {
        const element = await show();
        const picked = heard(element, 'fieldpicked');

        type(element, '[data-name="field"]', { value: 'FirstName' });
        type(element, '[data-name="fallback"]', { value: ' there ' });
        await settle();
        await press(element, 'c.setupMergeField_Insert');

        expect(picked).toEqual([{ path: 'FirstName', fallback: 'there' }]);
    });

    it.each(['a|b', 'a}', '{a'])('takes no sign that ends a merge field: %s', async (fallback) => {
        const element = await show();
        const picked = heard(element, 'fieldpicked');

        type(element, '[data-name="field"]', { value: 'FirstName' });
        type(element, '[data-name="fallback"]', { value: fallback });
        await settle();
        await press(element, 'c.setupMergeField_Insert');

        expect(picked).toEqual([]);
        expect(errorOf(element)).toBe('c.setupMergeField_BadFallback');
    });

    it('asks for an object first', async () => {
        const element = await show({ objectName: undefined });

        expect(find(element, 'p').textContent).toBe('c.setupMergeField_NeedsObject');
        expect(loadFields).not.toHaveBeenCalled();
    });

    it('keeps what fills a place, also over several steps, and lets it be taken away', async () => {
        const element = await show({
            isOptional: true,
            takesAnySign: true,
            value: { path: 'Owner.Manager.Name', fallback: 'us | you' }
        });
        const picked = heard(element, 'fieldpicked');

        expect(box(element, 'relationship').value).toBe('Owner');
        expect(box(element, 'field').value).toBe('Owner.Manager.Name');
        await press(element, 'c.setupMergeField_Take');
        type(element, '[data-name="field"]', { value: '' });
        await settle();
        await press(element, 'c.setupMergeField_Take');

        expect(picked).toEqual([
            { path: 'Owner.Manager.Name', fallback: 'us | you' },
            { path: undefined, fallback: 'us | you' }
        ]);
    });

    it('says why fields cannot be loaded', async () => {
        loadFields.mockRejectedValue(refusal('There is no object Lead.'));
        const element = await show();

        expect(errorOf(element)).toBe('There is no object Lead.');
        expect(findAll(element, '[data-name="field"]')).toHaveLength(1);
    });
});

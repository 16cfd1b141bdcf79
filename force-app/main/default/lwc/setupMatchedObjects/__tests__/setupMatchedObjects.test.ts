import SetupMatchedObjects from 'c/setupMatchedObjects';
import {
    addable,
    backfill,
    candidate,
    open,
    progress,
    saveMatched,
    type BackfillProgress,
    type MatchedObject
} from 'c/setupMatchingApi';
import {
    find,
    findAll,
    mount,
    press,
    refusal,
    settle,
    type
} from '../../setupHome/__tests__/support';

jest.mock('c/setupMatchingApi');

const load = open as jest.Mock;
const loadProgress = progress as jest.Mock;
const loadAddable = addable as jest.Mock;
const loadCandidate = candidate as jest.Mock;
const save = saveMatched as jest.Mock;
const link = backfill as jest.Mock;

const LEAD: MatchedObject = {
    name: 'Lead',
    label: 'Lead',
    isActive: true,
    isWatched: true,
    phoneFields: ['MobilePhone'],
    possiblePhoneFields: { MobilePhone: 'Mobile', Phone: 'Phone' },
    possibleCountryFields: { Country: 'Country' }
};
const RENTAL: MatchedObject = {
    ...LEAD,
    name: 'Rental__c',
    label: 'Rental',
    isWatched: false,
    phoneFields: []
};
const AT_WORK: BackfillProgress = {
    objectName: 'Lead',
    objectLabel: 'Lead',
    isActive: true,
    isAtWork: true,
    partsDone: 1,
    partsInAll: 4
};
const DONE: BackfillProgress = {
    ...AT_WORK,
    isAtWork: false,
    endedAt: '2026-11-17T10:00:00.000Z'
};

function show(): Promise<HTMLElement> {
    return mount('c-setup-matched-objects', SetupMatchedObjects);
}

function errorOf(element: HTMLElement): string {
    return find<{ error: string }>(element, 'c-setup-card').error;
}

function cells(element: HTMLElement, name: string): string {
    return find(element, `[data-object="${name}"]`).textContent ?? '';
}

describe('c-setup-matched-objects', () => {
    beforeEach(() => {
        jest.resetAllMocks();
        load.mockResolvedValue([LEAD]);
        loadProgress.mockResolvedValue([]);
    });

    afterEach(() => {
        jest.useRealTimers();
        document.body.replaceChildren();
    });

    it('shows which fields of which objects count, and how far records are linked', async () => {
        load.mockResolvedValue([LEAD, RENTAL]);
        loadProgress.mockResolvedValue([DONE]);
        const element = await show();

        expect(cells(element, 'Lead')).toContain('Mobile');
        expect(cells(element, 'Lead')).toContain('c.setupMatchedObjects_LinkedAt');
        expect(cells(element, 'Rental__c')).toContain('c.setupMatchedObjects_EveryField');
        expect(cells(element, 'Rental__c')).toContain('c.setupMatchedObjects_WhenSwept');
        await expect(element).toBeAccessible();
    });

    it('saves what was changed of an object', async () => {
        save.mockResolvedValue([{ ...LEAD, isActive: false }]);
        const element = await show();

        await press(element, 'c.setupMatchedObjects_Change');
        await expect(element).toBeAccessible();
        type(element, '.draft lightning-input', { checked: false });
        type(element, 'lightning-checkbox-group', { value: ['Phone'] });
        await press(element, 'c.setupCard_Save');

        expect(save).toHaveBeenCalledWith({ ...LEAD, isActive: false, phoneFields: ['Phone'] });
        expect(cells(element, 'Lead')).toContain('c.setupMatchedObjects_No');
        expect(findAll(element, '.draft')).toHaveLength(0);
    });

    it("adds one of the org's own objects", async () => {
        loadAddable.mockResolvedValue({ Rental__c: 'Rental' });
        loadCandidate.mockResolvedValue(RENTAL);
        save.mockResolvedValue([LEAD, RENTAL]);
        const element = await show();

        await press(element, 'c.setupMatchedObjects_Add');
        type(element, 'lightning-combobox', { value: 'Rental__c' });
        await settle();
        await press(element, 'c.setupCard_Save');

        expect(loadCandidate).toHaveBeenCalledWith('Rental__c');
        expect(save).toHaveBeenCalledWith(RENTAL);
        expect(findAll(element, 'tbody tr')).toHaveLength(2);
    });

    it('says so when there is nothing to add', async () => {
        loadAddable.mockResolvedValue({});
        const element = await show();

        await press(element, 'c.setupMatchedObjects_Add');

        expect(find(element, 'p[role="status"]').textContent).toBe(
            'c.setupMatchedObjects_NothingToAdd'
        );
    });

    it('follows the linking until it is done', async () => {
        jest.useFakeTimers();
        link.mockResolvedValue([AT_WORK]);
        loadProgress.mockResolvedValueOnce([]).mockResolvedValueOnce([DONE]);
        const element = await show();

        await press(element, 'c.setupMatchedObjects_LinkAll');
        expect(cells(element, 'Lead')).toContain('c.setupMatchedObjects_Working');
        await jest.advanceTimersByTimeAsync(3000);
        expect(cells(element, 'Lead')).toContain('c.setupMatchedObjects_LinkedAt');
        await jest.advanceTimersByTimeAsync(60000);

        expect(loadProgress).toHaveBeenCalledTimes(2);
    });

    it('keeps what was chosen when it is refused', async () => {
        save.mockRejectedValue(refusal('Choose a field.'));
        const element = await show();

        await press(element, 'c.setupMatchedObjects_Change');
        type(element, 'lightning-checkbox-group', { value: [] });
        await press(element, 'c.setupCard_Save');

        expect(errorOf(element)).toBe('Choose a field.');
        expect(find<{ value: string[] }>(element, 'lightning-checkbox-group').value).toEqual([]);
        await press(element, 'c.setupCard_Cancel');
        expect(findAll(element, '.draft')).toHaveLength(0);
    });

    it('says why it cannot be loaded', async () => {
        load.mockRejectedValue(refusal('For administrators only.'));
        const element = await show();

        expect(errorOf(element)).toBe('For administrators only.');
    });
});

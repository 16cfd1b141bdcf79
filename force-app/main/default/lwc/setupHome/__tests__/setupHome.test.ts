import { CurrentPageReference } from 'lightning/navigation';
import SetupHome from 'c/setupHome';
import { sections } from 'c/setupSections';
import { find, mount, settle } from './support';

// Sections load for ever: this is about what is around them.
jest.mock('c/setupConnectionApi', () => mockPending('open'));
jest.mock('c/setupSettingsApi', () => mockPending('open', 'choices', 'notificationUsage'));
jest.mock('c/setupConsentApi', () => mockPending('open'));
jest.mock('c/setupResourcesApi', () => mockPending('open'));
jest.mock('c/setupUsageApi', () => mockPending('open'));
jest.mock('c/setupTemplatesApi', () => mockPending('open'));
jest.mock('c/setupMatchingApi', () => mockPending('open', 'progress'));
jest.mock('c/setupHealthApi', () => mockPending('orgHealth', 'failures', 'resetPreview'));
jest.mock('c/setupNumbersApi', () => mockPending('numbers'));
jest.mock('@salesforce/customPermission/Administer_Messaging', () => ({ default: true }), {
    virtual: true
});

jest.mock('lightning/navigation', () => {
    const { createTestWireAdapter } = jest.requireActual<{
        createTestWireAdapter(spy: jest.Mock): unknown;
    }>('@salesforce/wire-service-jest-util');
    const Navigate = Symbol('Navigate');
    const pages: object[] = [];
    const mixin = (Base: new () => object) =>
        class extends Base {
            [Navigate](page: object): void {
                pages.push(page);
            }
        };
    return {
        CurrentPageReference: createTestWireAdapter(jest.fn()),
        NavigationMixin: Object.assign(mixin, { Navigate }),
        pages
    };
});

const PAGE = { type: 'standard__navItemPage', attributes: { apiName: 'c__Setup' } };
const FIRST = sections[0]?.name ?? '';

/** A module whose functions never answer. */
function mockPending(...names: string[]): object {
    return Object.fromEntries(names.map((name) => [name, () => new Promise(() => undefined)]));
}

async function show(state: Record<string, string> = {}): Promise<HTMLElement> {
    const element = await mount('c-setup-home', SetupHome);
    const wire = CurrentPageReference as unknown as { emit(page: object): void };
    wire.emit({ ...PAGE, state });
    await settle();
    return element;
}

describe('c-setup-home', () => {
    afterEach(() => {
        document.body.replaceChildren();
    });

    it('begins with the first section', async () => {
        const element = await show();

        expect(find(element, 'h2').textContent).toBe(sections[0]?.label);
        await expect(element).toBeAccessible();
    });

    it.each(['c__section', 'vonconv__section'])('opens what the address says: %s', async (key) => {
        const element = await show({ [key]: 'connection' });

        expect(find(element, 'c-setup-connection')).not.toBeNull();
    });

    it.each(sections.map(({ name }) => name))('has markup for the section %s', async (name) => {
        const element = await show({ c__section: name });

        expect(find(element, '.content').children).toHaveLength(2);
    });

    it('is not led astray by an address', async () => {
        const element = await show({ c__section: 'nonsense' });

        expect(find<{ value: string }>(element, '.choice').value).toBe(FIRST);
    });
});

import SetupAutomation from 'c/setupAutomation';
import { findAll, mount } from '../../setupHome/__tests__/support';

/** What of Node's file system is used: components know no Node, so its types are not there. */
interface Files {
    readdirSync(folder: string, options: { recursive: boolean }): string[];
    readFileSync(file: string, encoding: string): string;
}

declare const __dirname: string;
const { readdirSync, readFileSync } = jest.requireActual<Files>('node:fs');
const CLASSES = `${__dirname}/../../../classes`;

/** What Flow Builder lists, taken from the Apex itself. */
function actionsOfThePackage(): string[] {
    return readdirSync(CLASSES, { recursive: true })
        .filter((file) => file.endsWith('.cls'))
        .map((file) => readFileSync(`${CLASSES}/${file}`, 'utf8'))
        .flatMap((source) => [...source.matchAll(/@InvocableMethod\(\s*label='([^']+)'/g)])
        .map(([, label]) => label ?? '')
        .sort();
}

describe('c-setup-automation', () => {
    afterEach(() => {
        document.body.replaceChildren();
    });

    it('names every action of the package, and no other', async () => {
        const element = await mount('c-setup-automation', SetupAutomation);

        const named = findAll(element, 'dt').map(({ textContent }) => textContent);
        expect(named.sort()).toEqual(actionsOfThePackage());
        await expect(element).toBeAccessible();
    });

    it('gives steps for each example', async () => {
        const element = await mount('c-setup-automation', SetupAutomation);

        expect(findAll(element, 'ol').map(({ children }) => children.length)).toEqual([3, 3, 3, 2]);
    });
});

import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import type { Product } from './product.ts';

/** Where an agent sits. */
export type FormFactor = 'desktop' | 'phone';

export const FORM_FACTORS: readonly FormFactor[] = ['desktop', 'phone'];

const SIZES = { desktop: { width: 1280, height: 960 }, phone: { width: 390, height: 844 } };

/** The conversation panel of a record page, as an agent sees and uses it. */
export class Panel {
    readonly page: Page;
    readonly form: FormFactor;
    /** The panel itself; all else is looked for in it. */
    readonly root: Locator;
    private readonly product: Product;

    constructor(page: Page, product: Product, form: FormFactor) {
        this.page = page;
        this.product = product;
        this.form = form;
        this.root = page.locator('c-conversation-panel');
    }

    /** Signs somebody in and opens a record's page. */
    async open(username: string, object: string, id: string): Promise<void> {
        await this.page.setViewportSize(SIZES[this.form]);
        await this.page.goto(`${this.product.orgUrl}/login?as=${username}`);
        await this.page.goto(this.address(object, id));
    }

    address(object: string, id: string): string {
        return this.form === 'desktop'
            ? `${this.product.orgUrl}/lightning/r/${object}/${id}/view`
            : `${this.product.orgUrl}/phone/r/${object}/${id}`;
    }

    get history(): Locator {
        return this.root.getByRole('log');
    }

    get text(): Locator {
        return this.root.getByRole('textbox', { name: 'Message', exact: true });
    }

    bubble(text: string): Locator {
        return this.history.getByRole('listitem').filter({ hasText: text });
    }

    part(name: string): Locator {
        return this.root.locator(`[data-part="${name}"]`);
    }

    button(name: string | RegExp): Locator {
        return this.root.getByRole('button', { name });
    }

    drawer(name: string): Locator {
        return this.root.getByRole('dialog', { name });
    }

    /** On the phone, the line with recipient and number is unfolded first. */
    async unfold(): Promise<void> {
        const fold = this.root.locator('button.fold');
        if (this.form === 'phone' && (await fold.getAttribute('aria-expanded')) !== 'true') {
            await fold.click();
        }
    }

    async chooseChannel(name: 'SMS' | 'WhatsApp'): Promise<void> {
        await this.root.getByRole('radio', { name }).check({ force: true });
    }

    /** What a combobox offers. */
    async optionsOf(label: 'To' | 'From'): Promise<string[]> {
        await this.unfold();
        const box = this.root.getByRole('combobox', { name: label });
        await box.click();
        const options = this.root.getByRole('option');
        await options.first().waitFor();
        const texts = await options.allInnerTexts();
        await box.press('Escape');
        return texts.map((each) => each.replace(/\s+/g, ' ').trim());
    }

    async send(text: string): Promise<Locator> {
        await this.text.fill(text);
        await this.button('Send').click();
        return this.bubble(text);
    }

    /** axe's findings on the page as it stands, as one line each. */
    async violations(): Promise<string[]> {
        const { violations } = await new AxeBuilder({ page: this.page }).analyze();
        return violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`
        );
    }
}

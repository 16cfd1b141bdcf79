import { LightningElement, api } from 'lwc';
import type { OrderItemView } from 'c/conversationApi';
import locale from '@salesforce/i18n/locale';
import title from '@salesforce/label/c.conversationOrder_Title';
import totalLabel from '@salesforce/label/c.conversationOrder_Total';

interface Line {
    key: string;
    product: string;
    quantity: string;
    price: string;
}

/** Presentation component: what a customer ordered from the catalogue in WhatsApp. */
export default class ConversationOrder extends LightningElement {
    @api items: OrderItemView[] = [];

    label = { title, totalLabel };

    get lines(): Line[] {
        return this.items.map(({ product, quantity, price, currencyCode }, index) => ({
            key: String(index),
            product: product ?? '',
            quantity: `${quantity} ×`,
            price: money(price, currencyCode)
        }));
    }

    /** Only where something was ordered, and all is in one currency and has a price. */
    get total(): string {
        const [{ currencyCode } = { currencyCode: undefined }] = this.items;
        const isOne = this.items.every((item) => item.currencyCode === currencyCode);
        const sums = this.items.map(({ price, quantity }) => (price ?? NaN) * Number(quantity));
        const sum = sums.reduce((one, other) => one + other, 0);
        const isKnown = this.items.length > 0 && isOne && !Number.isNaN(sum);
        return isKnown ? money(sum, currencyCode) : '';
    }
}

function money(amount: number | undefined, currency: string | undefined): string {
    if (amount === undefined) {
        return '';
    }
    try {
        return new Intl.NumberFormat(
            locale,
            currency ? { style: 'currency', currency } : {}
        ).format(amount);
    } catch {
        // No currency that anybody knows.
        return `${amount} ${currency ?? ''}`;
    }
}

import type { ConversationView } from 'c/conversationApi';
import { fill } from 'c/messageFormat';
import withLabel from '@salesforce/label/c.conversationThread_With';

/** What tells a conversation from the others of a record: the customer's number, our number, or both. */
export function conversationName(one: ConversationView, others: ConversationView[]): string {
    const customer = ({ customerText, customerName }: ConversationView): string =>
        customerText ?? customerName ?? '';
    const isOneCustomer = new Set(others.map(customer)).size === 1;
    const isOneNumber = new Set(others.map(({ brandLabel }) => brandLabel)).size === 1;
    if (isOneCustomer) {
        return one.brandLabel ?? '';
    }
    return isOneNumber ? customer(one) : fill(withLabel, customer(one), one.brandLabel ?? '');
}

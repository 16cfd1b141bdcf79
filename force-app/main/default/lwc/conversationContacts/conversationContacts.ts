import { LightningElement, api } from 'lwc';
import type { PersonView } from 'c/conversationApi';
import unnamed from '@salesforce/label/c.conversationContacts_Unnamed';

interface Line {
    key: string;
    text: string;
    url: string;
}

interface Card {
    key: string;
    name: string;
    lines: Line[];
}

/** Presentation component: people of a customer's address book, with what leads to them. */
export default class ConversationContacts extends LightningElement {
    @api people: PersonView[] = [];
    @api focusable = '0';

    get cards(): Card[] {
        return this.people.map(({ name, phones, emails }, index) => ({
            key: String(index),
            name: name ?? unnamed,
            lines: [
                ...(phones ?? []).map((one) => ({ key: `p${one}`, text: one, url: `tel:${one}` })),
                ...(emails ?? []).map((one) => ({
                    key: `e${one}`,
                    text: one,
                    url: `mailto:${one}`
                }))
            ]
        }));
    }
}

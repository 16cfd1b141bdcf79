import { LightningElement, api } from 'lwc';
import type { ConversationView } from 'c/conversationApi';
import type { Filter } from 'c/conversationHistory';
import { conversationName } from 'c/conversationNames';
import show from '@salesforce/label/c.conversationFilter_Show';
import all from '@salesforce/label/c.conversationFilter_All';
import sms from '@salesforce/label/c.conversationFilter_Sms';
import whatsApp from '@salesforce/label/c.conversationFilter_WhatsApp';

const SMS = 'channel:SMS';
const WHATSAPP = 'channel:WhatsApp';
const ALL = '';

/** Presentation component: narrows the history to one conversation or channel. */
export default class ConversationFilter extends LightningElement {
    @api conversations: ConversationView[] = [];
    @api filter: Filter = {};

    label = { show };

    get value(): string {
        if (this.filter.channel) {
            return this.filter.channel === 'WhatsApp' ? WHATSAPP : SMS;
        }
        return this.filter.conversationId ?? ALL;
    }

    get options(): { label: string; value: string }[] {
        const single =
            this.conversations.length < 2
                ? []
                : this.conversations.map((one) => ({
                      label: conversationName(one, this.conversations),
                      value: one.id
                  }));
        return [
            { label: all, value: ALL },
            ...single,
            { label: sms, value: SMS },
            { label: whatsApp, value: WHATSAPP }
        ];
    }

    handleChange(event: CustomEvent<{ value: string }>): void {
        this.dispatchEvent(
            new CustomEvent<Filter>('filterchanged', { detail: filterOf(event.detail.value) })
        );
    }
}

function filterOf(value: string): Filter {
    switch (value) {
        case ALL:
            return {};
        case SMS:
            return { channel: 'SMS' };
        case WHATSAPP:
            return { channel: 'WhatsApp' };
        default:
            return { conversationId: value };
    }
}

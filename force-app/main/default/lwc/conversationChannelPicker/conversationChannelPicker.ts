import { LightningElement, api } from 'lwc';
import type { Channel } from 'c/conversationApi';
import channels from '@salesforce/label/c.conversationChannelPicker_Channels';
import sms from '@salesforce/label/c.conversationComposer_ChannelSms';
import whatsApp from '@salesforce/label/c.conversationChannelPicker_WhatsApp';

interface Choice {
    value: Channel;
    label: string;
    icon: string;
    isChosen: boolean;
    choiceClass: string;
}

const CHOICES: { value: Channel; label: string; icon: string }[] = [
    { value: 'SMS', label: sms, icon: 'utility:chat' },
    { value: 'WhatsApp', label: whatsApp, icon: 'standard:whatsapp' }
];

/** Presentation component: the channel by its icon, a speech bubble for SMS and MMS. */
export default class ConversationChannelPicker extends LightningElement {
    @api value: Channel = 'SMS';

    label = { channels };

    get choices(): Choice[] {
        return CHOICES.map((choice) => {
            const isChosen = choice.value === this.value;
            return {
                ...choice,
                isChosen,
                choiceClass: isChosen ? 'choice choice_chosen' : 'choice'
            };
        });
    }

    handleChange(event: Event): void {
        const detail = (event.target as HTMLInputElement).value;
        this.dispatchEvent(new CustomEvent('channelchanged', { detail }));
    }
}

import { LightningElement, api } from 'lwc';
import type { Reaction } from 'c/conversationHistory';
import { fill } from 'c/messageFormat';
import reacted from '@salesforce/label/c.conversationReactions_Reacted';
import takeOff from '@salesforce/label/c.conversationReactions_TakeOff';
import unknownSender from '@salesforce/label/c.conversationBubble_UnknownSender';

interface Badge extends Reaction {
    key: string;
    label: string;
    canTakeOff: boolean;
}

/** Presentation component: the emoji that stand on a message. One's own may be taken off again. */
export default class ConversationReactions extends LightningElement {
    @api reactions: Reaction[] = [];
    /** Whether reactions can be sent now. */
    @api canReact = false;
    @api focusable = '0';

    get badges(): Badge[] {
        return this.reactions.map((one) => ({
            ...one,
            key: String(one.isOwn),
            label: fill(
                one.isOwn && this.canReact ? takeOff : reacted,
                one.senderName ?? unknownSender,
                one.emoji
            ),
            canTakeOff: one.isOwn && this.canReact
        }));
    }

    handleTakeOff(): void {
        this.dispatchEvent(new CustomEvent('reactionchosen', { detail: '' }));
    }
}

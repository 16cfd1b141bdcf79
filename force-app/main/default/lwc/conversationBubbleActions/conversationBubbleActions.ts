import { LightningElement, api } from 'lwc';
import { fill } from 'c/messageFormat';
import more from '@salesforce/label/c.conversationBubbleActions_More';
import reply from '@salesforce/label/c.conversationBubbleActions_Reply';
import react from '@salesforce/label/c.conversationBubbleActions_React';

/** What customers and agents react with most. */
const REACTIONS = ['👍', '❤️', '😂', '😮', '😢', '🙏'];

/** Presentation component: what an agent may do with one WhatsApp message: answer it, react to it. */
export default class ConversationBubbleActions extends LightningElement {
    @api focusable = '0';

    label = { more, reply };
    isOpen = false;

    get openText(): string {
        return String(this.isOpen);
    }

    get reactions(): { emoji: string; label: string }[] {
        return REACTIONS.map((emoji) => ({ emoji, label: fill(react, emoji) }));
    }

    handleMoreClick(): void {
        this.isOpen = !this.isOpen;
    }

    handleKeyDown(event: KeyboardEvent): void {
        if (event.key === 'Escape' && this.isOpen) {
            event.stopPropagation();
            this.close();
        }
    }

    handleReplyClick(): void {
        this.isOpen = false;
        this.dispatchEvent(new CustomEvent('replychosen'));
    }

    handleReactionClick(event: Event): void {
        const { emoji } = (event.currentTarget as HTMLElement).dataset;
        this.close();
        this.dispatchEvent(new CustomEvent('reactionchosen', { detail: emoji }));
    }

    private close(): void {
        this.isOpen = false;
        (this.refs?.more as HTMLElement | undefined)?.focus();
    }
}

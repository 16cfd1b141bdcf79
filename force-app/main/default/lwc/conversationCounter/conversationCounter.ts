import { LightningElement, api } from 'lwc';
import type { Channel } from 'c/conversationApi';
import { segmentsOf, type Segments } from 'c/conversationSegments';
import { fill } from 'c/messageFormat';
import count from '@salesforce/label/c.conversationComposer_Count';
import oneSms from '@salesforce/label/c.conversationCounter_OneSms';
import manySms from '@salesforce/label/c.conversationCounter_ManySms';
import foreignCharacter from '@salesforce/label/c.conversationCounter_Foreign';
import left from '@salesforce/label/c.conversationCounter_Left';

/** From here on the limit of a channel without parts is worth a look. */
const NEAR_LIMIT = 0.8;
/** So few places before the next SMS is paid for are worth a word. */
const FEW = 10;

/** Presentation component: what the text costs by SMS, and how much room is left elsewhere. */
export default class ConversationCounter extends LightningElement {
    @api text = '';
    @api channel: Channel = 'SMS';
    @api longest = 0;

    get isSms(): boolean {
        return this.channel === 'SMS';
    }

    get segments(): Segments {
        return segmentsOf(this.text);
    }

    get isTooLong(): boolean {
        return this.text.trim().length > this.longest;
    }

    get countText(): string {
        if (this.isSms && !this.isTooLong) {
            const { length, room, count: parts } = this.segments;
            return parts > 1
                ? fill(manySms, length, room, parts)
                : fill(oneSms, length, room, parts);
        }
        const isNear = this.text.length > this.longest * NEAR_LIMIT;
        return isNear ? fill(count, this.text.trim().length, this.longest) : '';
    }

    /** What one character too many costs. */
    get costText(): string {
        const { foreign, count: parts, length, room } = this.segments;
        if (!this.isSms || parts === 0) {
            return '';
        }
        if (foreign !== undefined) {
            return fill(foreignCharacter, foreign);
        }
        return room - length <= FEW ? fill(left, room - length, parts + 1) : '';
    }

    get countClass(): string {
        return this.isTooLong ? 'count slds-text-color_error' : 'count slds-text-color_weak';
    }
}

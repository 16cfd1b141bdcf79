import { LightningElement, api } from 'lwc';

/** Presentation component: why something cannot be done, and the next step as a button. */
export default class ConversationObstacle extends LightningElement {
    @api sentence = '';
    /** Label of the next step; missing where there is none. */
    @api action?: string;
    /** Whether it is the whole of a state, and not a line of the composer. */
    @api isLarge = false;

    get frameClass(): string {
        return this.isLarge ? 'obstacle obstacle_large' : 'obstacle';
    }

    handleActionClick(): void {
        this.dispatchEvent(new CustomEvent('actionchosen'));
    }
}

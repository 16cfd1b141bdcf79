import { LightningElement, api } from 'lwc';
import loading from '@salesforce/label/c.conversationPanel_Loading';

const BUBBLES = [
    { key: '1', lineClass: 'line line_short' },
    { key: '2', lineClass: 'line line_own' },
    { key: '3', lineClass: 'line' },
    { key: '4', lineClass: 'line line_own line_short' }
];
const ROWS = ['1', '2', '3'].map((key) => ({ key, lineClass: 'line line_row' }));

/** Presentation component: where something will stand in a moment, so that nothing jumps when it comes. */
export default class ConversationSkeleton extends LightningElement {
    /** thread or list. */
    @api shape = 'thread';
    /** What is being loaded. */
    @api text = loading;

    get lines(): { key: string; lineClass: string }[] {
        return this.shape === 'thread' ? BUBBLES : ROWS;
    }
}

import { conversationName } from 'c/conversationNames';
import type { ConversationView } from 'c/conversationApi';

const MOBILE_US: ConversationView = { id: '1', customerText: '0142', brandLabel: 'US Support' };
const MOBILE_UK: ConversationView = { id: '2', customerText: '0142', brandLabel: 'UK Support' };
const OFFICE_US: ConversationView = { id: '3', customerName: 'Jane', brandLabel: 'US Support' };

describe('conversationName', () => {
    it('is our number where the customer has one', () => {
        expect(conversationName(MOBILE_UK, [MOBILE_US, MOBILE_UK])).toBe('UK Support');
    });

    it("is the customer's number where we have one", () => {
        expect(conversationName(OFFICE_US, [MOBILE_US, OFFICE_US])).toBe('Jane');
    });

    it('is both where both differ', () => {
        expect(conversationName(MOBILE_UK, [MOBILE_US, MOBILE_UK, OFFICE_US])).toBe(
            'c.conversationThread_With'
        );
    });
});

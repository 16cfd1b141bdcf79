import openPanel from '@salesforce/apex/ConversationController.open';
import readHistory from '@salesforce/apex/ConversationController.history';
import readChangeMark from '@salesforce/apex/ConversationController.changeMark';
import sendMessage from '@salesforce/apex/ConversationController.send';
import { changeMark, history, open, send } from 'c/conversationApi';

jest.mock('@salesforce/apex/ConversationController.open', () => ({ default: jest.fn() }), {
    virtual: true
});
jest.mock('@salesforce/apex/ConversationController.history', () => ({ default: jest.fn() }), {
    virtual: true
});
jest.mock('@salesforce/apex/ConversationController.changeMark', () => ({ default: jest.fn() }), {
    virtual: true
});
jest.mock('@salesforce/apex/ConversationController.send', () => ({ default: jest.fn() }), {
    virtual: true
});

const RECORD_ID = '00Q000000000001AAA';

describe('conversationApi', () => {
    it('names the arguments as Apex does', async () => {
        const request = {
            recordId: RECORD_ID,
            recipient: '+14155550142',
            body: 'Hello',
            clientRef: 'ref-00000001'
        };

        await open(RECORD_ID);
        await history(RECORD_ID, null);
        await changeMark(RECORD_ID);
        await send(request);

        expect(openPanel).toHaveBeenCalledWith({ recordId: RECORD_ID });
        expect(readHistory).toHaveBeenCalledWith({ recordId: RECORD_ID, before: null });
        expect(readChangeMark).toHaveBeenCalledWith({ recordId: RECORD_ID });
        expect(sendMessage).toHaveBeenCalledWith({ request });
    });
});

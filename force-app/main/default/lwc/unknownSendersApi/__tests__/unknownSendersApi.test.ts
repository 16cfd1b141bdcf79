import findRecords from '@salesforce/apex/UnknownSendersController.find';
import makeLeadOf from '@salesforce/apex/UnknownSendersController.makeLead';
import openSenders from '@salesforce/apex/UnknownSendersController.open';
import tieSender from '@salesforce/apex/UnknownSendersController.tie';
import { find, makeLead, open, senderName, tie } from 'c/unknownSendersApi';

jest.mock('@salesforce/apex/UnknownSendersController.open', () => mockMethod(), { virtual: true });
jest.mock('@salesforce/apex/UnknownSendersController.find', () => mockMethod(), { virtual: true });
jest.mock('@salesforce/apex/UnknownSendersController.tie', () => mockMethod(), { virtual: true });
jest.mock('@salesforce/apex/UnknownSendersController.makeLead', () => mockMethod(), {
    virtual: true
});

function mockMethod(): object {
    return { default: jest.fn(() => Promise.resolve('answer')) };
}

describe('c-unknown-senders-api', () => {
    it('hands every question to Apex by the names of its parameters', async () => {
        const request = { firstName: 'Robin', lastName: 'Shaw', company: '' };

        await expect(open()).resolves.toBe('answer');
        await expect(find('Lead', 'Ja')).resolves.toBe('answer');
        await tie('a01', '00Q1');
        await expect(makeLead('a01', request)).resolves.toBe('answer');

        expect(openSenders).toHaveBeenCalledWith();
        expect(findRecords).toHaveBeenCalledWith({ objectName: 'Lead', text: 'Ja' });
        expect(tieSender).toHaveBeenCalledWith({ conversationId: 'a01', recordId: '00Q1' });
        expect(makeLeadOf).toHaveBeenCalledWith({ conversationId: 'a01', request });
    });

    it('calls a sender by name, else by number', () => {
        expect(senderName({ conversationId: '1', name: 'Robin', address: '+1' })).toBe('Robin');
        expect(senderName({ conversationId: '1', address: '+1' })).toBe('+1');
        expect(senderName({ conversationId: '1' })).toBe('');
    });
});

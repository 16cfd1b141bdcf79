import openPanel from '@salesforce/apex/ConversationController.open';
import readHistory from '@salesforce/apex/ConversationController.history';
import readChanges from '@salesforce/apex/ConversationController.changes';
import readChangeMark from '@salesforce/apex/ConversationController.changeMark';
import searchHistory from '@salesforce/apex/ConversationController.search';
import sendMessage from '@salesforce/apex/ConversationController.send';
import sendAgain from '@salesforce/apex/ConversationController.retry';
import readSendState from '@salesforce/apex/ConversationController.sendState';
import listResources from '@salesforce/apex/ConversationController.resources';
import listTemplates from '@salesforce/apex/ConversationController.templates';
import previewOfTemplate from '@salesforce/apex/ConversationController.previewTemplate';
import markSeen from '@salesforce/apex/ConversationController.seen';
import markAnswering from '@salesforce/apex/ConversationController.answering';
import * as api from 'c/conversationApi';

jest.mock('@salesforce/apex/ConversationController.open', () => ({ default: jest.fn() }), {
    virtual: true
});
jest.mock('@salesforce/apex/ConversationController.history', () => ({ default: jest.fn() }), {
    virtual: true
});
jest.mock('@salesforce/apex/ConversationController.changes', () => ({ default: jest.fn() }), {
    virtual: true
});
jest.mock('@salesforce/apex/ConversationController.changeMark', () => ({ default: jest.fn() }), {
    virtual: true
});
jest.mock('@salesforce/apex/ConversationController.search', () => ({ default: jest.fn() }), {
    virtual: true
});
jest.mock('@salesforce/apex/ConversationController.send', () => ({ default: jest.fn() }), {
    virtual: true
});
jest.mock('@salesforce/apex/ConversationController.retry', () => ({ default: jest.fn() }), {
    virtual: true
});
jest.mock('@salesforce/apex/ConversationController.sendState', () => ({ default: jest.fn() }), {
    virtual: true
});
jest.mock('@salesforce/apex/ConversationController.resources', () => ({ default: jest.fn() }), {
    virtual: true
});
jest.mock('@salesforce/apex/ConversationController.templates', () => ({ default: jest.fn() }), {
    virtual: true
});
jest.mock(
    '@salesforce/apex/ConversationController.previewTemplate',
    () => ({ default: jest.fn() }),
    {
        virtual: true
    }
);
jest.mock('@salesforce/apex/ConversationController.seen', () => ({ default: jest.fn() }), {
    virtual: true
});
jest.mock('@salesforce/apex/ConversationController.answering', () => ({ default: jest.fn() }), {
    virtual: true
});

const recordId = '00Q000000000001AAA';
const recipient = '+14155550142';

describe('conversationApi', () => {
    it.each([
        ['open', openPanel, () => api.open(recordId), { recordId }],
        ['history', readHistory, () => api.history({ recordId }), { request: { recordId } }],
        ['changes', readChanges, () => api.changes(recordId, 'mark'), { recordId, mark: 'mark' }],
        ['changeMark', readChangeMark, () => api.changeMark(recordId), { recordId }],
        [
            'search',
            searchHistory,
            () => api.search({ recordId, text: 'boat' }),
            { request: { recordId, text: 'boat' } }
        ],
        [
            'send',
            sendMessage,
            () => api.send({ recordId, recipient, channel: 'SMS', clientRef: 'ref-00000001' }),
            { request: { recordId, recipient, channel: 'SMS', clientRef: 'ref-00000001' } }
        ],
        ['retry', sendAgain, () => api.retry('m1'), { messageId: 'm1' }],
        [
            'sendState',
            readSendState,
            () => api.sendState(recordId, recipient, undefined),
            { recordId, recipient, brandNumberId: null }
        ],
        [
            'resources',
            listResources,
            () => api.resources({ recordId, recipient, channel: 'SMS', searchText: '' }),
            { recordId, recipient, brandNumberId: null, channel: 'SMS', searchText: '' }
        ],
        [
            'templates',
            listTemplates,
            () => api.templates(recordId, 'WhatsApp'),
            { recordId, channel: 'WhatsApp' }
        ],
        [
            'previewTemplate',
            previewOfTemplate,
            () => api.previewTemplate('t1', recordId, { name: 'Jane' }),
            { templateId: 't1', recordId, parameters: { name: 'Jane' } }
        ],
        ['seen', markSeen, () => api.seen(recordId, ['m1']), { recordId, messageIds: ['m1'] }],
        [
            'answering',
            markAnswering,
            () => api.answering(recordId, 'c1', 'SMS'),
            { recordId, conversationId: 'c1', channel: 'SMS' }
        ]
    ])('names the arguments of %s as Apex does', async (_name, method, call, parameters) => {
        await call();

        expect(method).toHaveBeenCalledWith(parameters);
    });
});

import { Outbox, pendingView, type Draft } from 'c/conversationSending';

const DRAFT: Draft = { recipient: '+14155550142', channel: 'SMS', body: 'Hello' };
const AMY = { id: '005', name: 'Amy Agent', photoUrl: '/amy.png' };

describe('Outbox', () => {
    it('gives each message a name of its own, also the same words twice', () => {
        const outbox = new Outbox();

        const first = outbox.requestFor('r1', DRAFT);
        const second = outbox.requestFor('r1', DRAFT);

        expect(first.clientRef).toMatch(/^[0-9a-f]{32}$/);
        expect(second.clientRef).not.toBe(first.clientRef);
    });

    it('gives a second try of what failed the same name', () => {
        const outbox = new Outbox();
        const first = outbox.requestFor('r1', DRAFT);

        outbox.hasFailed(first);

        expect(outbox.requestFor('r1', { ...DRAFT }).clientRef).toBe(first.clientRef);
        expect(outbox.requestFor('r1', { ...DRAFT, body: 'Other' }).clientRef).not.toBe(
            first.clientRef
        );
    });

    it('gives the same words another name once they were sent', () => {
        const outbox = new Outbox();
        const first = outbox.requestFor('r1', DRAFT);
        outbox.hasFailed(first);

        outbox.isSent(outbox.requestFor('r1', DRAFT));

        expect(outbox.requestFor('r1', DRAFT).clientRef).not.toBe(first.clientRef);
    });

    it('sends no previews to the server', () => {
        const request = new Outbox().requestFor('r1', { ...DRAFT, preview: { templateName: 'T' } });

        expect(request).not.toHaveProperty('preview');
    });
});

describe('pendingView', () => {
    function view(draft: Draft): ReturnType<typeof pendingView> {
        const request = new Outbox().requestFor('r1', draft);
        return pendingView(request, draft, AMY, '2026-11-17T10:00:00.000Z');
    }

    it('looks like the message will look', () => {
        expect(view(DRAFT)).toMatchObject({
            direction: 'outbound',
            status: 'Queued',
            body: 'Hello',
            kind: 'Text',
            senderName: 'Amy Agent',
            senderPhotoUrl: '/amy.png'
        });
    });

    it('is an MMS when a file goes with it', () => {
        const media = { id: 'v1', kind: 'Image', state: 'Kept' } as const;

        expect(view({ ...DRAFT, documentId: 'd1', preview: { media } })).toMatchObject({
            channel: 'MMS',
            kind: 'Image',
            media: [media]
        });
    });

    it.each([
        ['👍', 'React'],
        ['', 'Unreact']
    ])('is a reaction for %p', (reaction, action) => {
        expect(view({ ...DRAFT, channel: 'WhatsApp', reaction })).toMatchObject({
            kind: 'Reaction',
            reactionAction: action
        });
    });

    it('names its template', () => {
        const draft = { ...DRAFT, templateId: 't1', preview: { templateName: 'Delay' } };

        expect(view(draft)).toMatchObject({ kind: 'Template', templateName: 'Delay' });
    });
});

import type { MediaView, MessageView, QuoteView, SendMessageRequest } from 'c/conversationApi';

/** What the composer wants to be sent, with what its bubble shows until the server has answered. */
export interface Draft extends Omit<SendMessageRequest, 'recordId' | 'clientRef'> {
    preview?: { media?: MediaView; quote?: QuoteView; templateName?: string };
}

export interface Sender {
    id: string;
    name: string;
    photoUrl?: string;
}

/**
 * Names messages. A second try of what failed keeps its name: had the first one arrived after all, the server would not
 * send it again.
 */
export class Outbox {
    #failed = new Map<string, string>();

    requestFor(recordId: string, draft: Draft): SendMessageRequest {
        const request = { recordId, ...draft, clientRef: '' };
        // What is shown meanwhile is nothing for the server.
        delete request.preview;
        const clientRef = this.#failed.get(fingerprintOf(request)) ?? newClientRef();
        return { ...request, clientRef };
    }

    /** No yes came back: it may have been sent all the same. */
    hasFailed(request: SendMessageRequest): void {
        this.#failed.set(fingerprintOf(request), request.clientRef);
    }

    /** The server has answered: the same words again are another message. */
    isSent(request: SendMessageRequest): void {
        this.#failed.delete(fingerprintOf(request));
    }
}

/** What is asked for, whatever it is called. */
function fingerprintOf(request: SendMessageRequest): string {
    const wanted = Object.entries(request).filter(([name]) => name !== 'clientRef');
    return JSON.stringify(wanted.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** A message as it is shown before the server has answered. */
export function pendingView(
    request: SendMessageRequest,
    draft: Draft,
    sender: Sender,
    occurredAt: string
): MessageView {
    const media = draft.preview?.media;
    return {
        clientRef: request.clientRef,
        direction: 'outbound',
        channel: media && request.channel === 'SMS' ? 'MMS' : request.channel,
        kind: kindOf(request, media),
        body: request.reaction ?? request.body,
        status: 'Queued',
        occurredAt,
        senderId: sender.id,
        senderName: sender.name,
        senderPhotoUrl: sender.photoUrl,
        quote: draft.preview?.quote,
        reactionAction: reactionActionOf(request),
        templateName: draft.preview?.templateName,
        media: media ? [media] : []
    };
}

function kindOf(request: SendMessageRequest, media: MediaView | undefined): string {
    if (request.reaction !== undefined) {
        return 'Reaction';
    }
    if (request.templateId) {
        return 'Template';
    }
    return media?.kind ?? 'Text';
}

function reactionActionOf({ reaction }: SendMessageRequest): MessageView['reactionAction'] {
    if (reaction === undefined) {
        return undefined;
    }
    return reaction ? 'React' : 'Unreact';
}

function newClientRef(): string {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

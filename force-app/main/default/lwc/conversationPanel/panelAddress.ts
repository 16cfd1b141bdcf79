import type { Channel, ConversationView, MessageView, QuoteView } from 'c/conversationApi';
import type { Draft } from 'c/conversationSending';

/** Where an answer in a conversation goes. */
export function addressOf({ phone, userId, brandNumberId }: ConversationView): {
    recipient?: string;
    brandNumberId?: string;
} {
    return { recipient: phone ?? userId, brandNumberId };
}

/** The channel to begin with: the one that was used last, unless the page was made for another one. */
export function firstChannel(defaultChannel: string, newest: MessageView | undefined): Channel {
    if (defaultChannel === 'SMS' || defaultChannel === 'WhatsApp') {
        return defaultChannel;
    }
    return newest?.channel === 'WhatsApp' ? 'WhatsApp' : 'SMS';
}

/** A message as another one quotes it. */
export function quoteOf({ id, body, kind, senderName }: MessageView): QuoteView {
    return { id: id ?? '', body, kind, senderName };
}

/** An emoji for a message; empty to take it off. */
export function reactionTo(
    messageId: string,
    emoji: string,
    conversation: ConversationView
): Draft {
    return {
        recipient: conversation.phone ?? conversation.userId ?? '',
        brandNumberId: conversation.brandNumberId,
        channel: 'WhatsApp',
        replyToId: messageId,
        reaction: emoji,
        preview: { quote: { id: messageId } }
    };
}

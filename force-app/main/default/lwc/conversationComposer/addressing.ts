import type { BrandNumberView, Channel, ConversationView, RecipientView } from 'c/conversationApi';

/** To whom, from which number and by which channel. */
export interface Address {
    recipient?: string;
    /** Missing for the default number of the channel. */
    brandNumberId?: string;
    channel: Channel;
}

/** What a recipient is called towards the server. */
export function valueOf({ phone, userId }: RecipientView): string | undefined {
    return phone ?? userId;
}

/** Numbers that a message by this channel can go from. */
export function sendingNumbers(numbers: BrandNumberView[], channel: Channel): BrandNumberView[] {
    return numbers.filter(({ sms, mms, whatsApp }) => {
        const isAble = channel === 'WhatsApp' ? whatsApp : sms === true || mms === true;
        return isAble === true;
    });
}

/** The conversation that a message would go into, when there is one already. */
export function conversationOf(
    conversations: ConversationView[],
    recipient: string | undefined,
    brandNumberId: string | undefined
): ConversationView | undefined {
    return conversations.find(
        (one) =>
            (one.phone === recipient || one.userId === recipient) &&
            (!brandNumberId || one.brandNumberId === brandNumberId)
    );
}

/** An answer comes from the number that was asked: the brand number of the latest conversation with somebody. */
export function numberForAnswer(
    conversations: ConversationView[],
    numbers: BrandNumberView[],
    { recipient, channel }: Address
): string | undefined {
    const able = new Set(sendingNumbers(numbers, channel).map(({ id }) => id));
    const asked = conversations.find(
        ({ phone, userId, brandNumberId }) =>
            (phone ?? userId) === recipient && able.has(brandNumberId ?? '')
    );
    return asked?.brandNumberId;
}

/** Whom to write to first: the customer of the latest conversation, else the first number that can be read. */
export function firstRecipient(
    recipients: RecipientView[],
    conversations: ConversationView[],
    channel: Channel
): string | undefined {
    const reachable = recipients.filter(
        ({ phone, userId }) => phone ?? (channel === 'WhatsApp' && userId)
    );
    const values = reachable.map(valueOf);
    const latest = conversations
        .map(({ phone, userId }) => phone ?? userId)
        .find((value) => values.includes(value));
    return latest ?? values[0];
}

import type { ConversationView, MessageView } from 'c/conversationApi';
import { conversationName } from 'c/conversationNames';
import { keyOf, type ShownMessage } from 'c/conversationHistory';
import { dayKey, dayLabel } from 'c/messageFormat';

/** After such a pause the sender is named again. */
const RUN_MS = 10 * 60 * 1000;

export interface ThreadRow {
    key: string;
    id?: string;
    shown: ShownMessage;
    /** Set on the first message of a day. */
    day?: string;
    startsRun: boolean;
    canReply: boolean;
    conversationLabel?: string;
    itemClass: string;
}

/**
 * Lays messages out: dividers for days, and runs of the same sender.
 *
 * @param shown Oldest first.
 * @param conversations Those of the record; where there are several, each run says which one it is of.
 * @param canSend Whether this agent may answer at all.
 */
export function threadRows(
    shown: ShownMessage[],
    conversations: ConversationView[],
    canSend: boolean,
    now: number
): ThreadRow[] {
    const labels = labelsOf(conversations);
    let before: MessageView | undefined;
    let day = '';
    return shown.map((one) => {
        const { message } = one;
        const thisDay = dayKey(message.occurredAt);
        const isNewDay = thisDay !== day;
        const startsRun = isNewDay || !before || !isSameRun(before, message);
        before = message;
        day = thisDay;
        return {
            key: keyOf(message),
            id: message.id,
            shown: one,
            day: isNewDay ? dayLabel(message.occurredAt, now) : undefined,
            startsRun,
            canReply: canSend && canBeAnswered(message),
            conversationLabel: startsRun ? labels.get(message.conversationId ?? '') : undefined,
            itemClass: `slds-chat-listitem slds-chat-listitem_${message.direction} item`
        };
    });
}

function isSameRun(one: MessageView, other: MessageView): boolean {
    return (
        one.direction === other.direction &&
        one.senderId === other.senderId &&
        one.senderName === other.senderName &&
        (one.conversationId ?? other.conversationId) ===
            (other.conversationId ?? one.conversationId) &&
        Date.parse(other.occurredAt) - Date.parse(one.occurredAt) < RUN_MS
    );
}

/** Vonage has to know the message; a reaction is none that one reacts to. */
function canBeAnswered({ id, channel, kind, status }: MessageView): boolean {
    return (
        id !== undefined &&
        channel === 'WhatsApp' &&
        kind !== 'Reaction' &&
        !['Queued', 'Failed'].includes(status)
    );
}

function labelsOf(conversations: ConversationView[]): Map<string, string> {
    if (conversations.length < 2) {
        return new Map();
    }
    return new Map(conversations.map((one) => [one.id, conversationName(one, conversations)]));
}

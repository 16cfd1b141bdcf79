import openReplies from '@salesforce/apex/SetupConsentController.open';
import saveOne from '@salesforce/apex/SetupConsentController.save';
import removeOne from '@salesforce/apex/SetupConsentController.remove';

/** The only module that imports the Apex of consent: its types are written here, once. */

export type ReplyKind = 'Stop' | 'Start' | 'Help' | 'Out_Of_Office';

/** What customers can say in a word, and what is answered. Apex leaves empty members out. */
export interface Reply {
    /** Nothing for a new one, and for the defaults, which are there as long as nobody has written any. */
    id?: string;
    kind: ReplyKind;
    /** Nothing for all. */
    channel?: 'SMS' | 'WhatsApp';
    /** Two letters. */
    language?: string;
    /** Separated by commas. */
    words?: string;
    answer?: string;
    isActive: boolean;
}

export function open(): Promise<Reply[]> {
    return openReplies() as Promise<Reply[]>;
}

export function saveReply(reply: Reply): Promise<Reply[]> {
    return saveOne({ reply }) as Promise<Reply[]>;
}

export function removeReply(replyId: string): Promise<Reply[]> {
    return removeOne({ replyId }) as Promise<Reply[]>;
}

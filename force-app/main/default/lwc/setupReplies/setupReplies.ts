import { LightningElement, api } from 'lwc';
import locale from '@salesforce/i18n/locale';
import { errorMessage } from 'c/errorMessages';
import { fill } from 'c/messageFormat';
import { open, removeReply, saveReply, type Reply, type ReplyKind } from 'c/setupConsentApi';
import kind from '@salesforce/label/c.setupReplies_Kind';
import stop from '@salesforce/label/c.setupReplies_Stop';
import start from '@salesforce/label/c.setupReplies_Start';
import help from '@salesforce/label/c.setupReplies_Help';
import outOfOffice from '@salesforce/label/c.setupReplies_OutOfOffice';
import language from '@salesforce/label/c.setupReplies_Language';
import languageHelp from '@salesforce/label/c.setupReplies_LanguageHelp';
import channel from '@salesforce/label/c.setupReplies_Channel';
import allChannels from '@salesforce/label/c.setupReplies_AllChannels';
import words from '@salesforce/label/c.setupReplies_Words';
import wordsHelp from '@salesforce/label/c.setupReplies_WordsHelp';
import answer from '@salesforce/label/c.setupReplies_Answer';
import answerHelp from '@salesforce/label/c.setupReplies_AnswerHelp';
import active from '@salesforce/label/c.setupReplies_Active';
import inactive from '@salesforce/label/c.setupReplies_Inactive';
import noAnswer from '@salesforce/label/c.setupReplies_NoAnswer';
import none from '@salesforce/label/c.setupReplies_None';
import add from '@salesforce/label/c.setupReplies_Add';
import changeLabel from '@salesforce/label/c.setupReplies_Change';
import changeWhich from '@salesforce/label/c.setupReplies_ChangeWhich';
import remove from '@salesforce/label/c.setupReplies_Remove';
import save from '@salesforce/label/c.setupCard_Save';
import cancel from '@salesforce/label/c.setupCard_Cancel';

interface Row {
    index: number;
    kind: string;
    detail: string;
    words: string;
    answer: string;
    changeLabel: string;
}

const KINDS: Record<ReplyKind, string> = {
    Stop: stop,
    Start: start,
    Help: help,
    Out_Of_Office: outOfOffice
};
const CHANNEL_OPTIONS = [
    { label: allChannels, value: '' },
    { label: 'SMS', value: 'SMS' },
    { label: 'WhatsApp', value: 'WhatsApp' }
];

/** Container of a card: automatic replies, those to words or those outside business hours. */
export default class SetupReplies extends LightningElement {
    @api heading = '';
    @api explanation = '';
    /** Whether it shows the replies outside business hours instead of those to words. */
    @api outOfOffice = false;

    label = {
        kind,
        language,
        languageHelp,
        channel,
        words,
        wordsHelp,
        answer,
        answerHelp,
        active,
        none,
        add,
        change: changeLabel,
        remove,
        save,
        cancel
    };
    channelOptions = CHANNEL_OPTIONS;
    replies?: Reply[];
    draft?: Reply;
    error = '';
    isWorking = false;
    private isToFocus = false;

    get ofThisCard(): Reply[] {
        return (this.replies ?? []).filter(
            (reply) => (reply.kind === 'Out_Of_Office') === this.outOfOffice
        );
    }

    get rows(): Row[] {
        return this.ofThisCard.map((reply, index) => ({
            index,
            kind: KINDS[reply.kind],
            detail: detailOf(reply),
            words: reply.words ?? '',
            answer: reply.answer ?? noAnswer,
            changeLabel: fill(changeWhich, `${KINDS[reply.kind]} ${detailOf(reply)}`)
        }));
    }

    get isEmpty(): boolean {
        return this.replies !== undefined && this.rows.length === 0 && !this.draft;
    }

    get canAdd(): boolean {
        return this.replies !== undefined && !this.draft;
    }

    get draftHeading(): string {
        return this.draft?.kind ? KINDS[this.draft.kind] : '';
    }

    get kindOptions(): { label: string; value: string }[] {
        return (['Stop', 'Start', 'Help'] as const).map((value) => ({
            value,
            label: KINDS[value]
        }));
    }

    get hasWords(): boolean {
        return !this.outOfOffice;
    }

    get canRemove(): boolean {
        return this.draft?.id !== undefined;
    }

    connectedCallback(): void {
        this.attempt(() => open());
    }

    renderedCallback(): void {
        // The list gives way to the form: whoever uses the keyboard goes on at its head.
        if (this.isToFocus && this.refs?.heading) {
            this.isToFocus = false;
            (this.refs.heading as HTMLElement).focus();
        }
    }

    handleAddClick(): void {
        this.isToFocus = true;
        this.error = '';
        this.draft = { kind: this.outOfOffice ? 'Out_Of_Office' : 'Stop', isActive: true };
    }

    handleChangeClick(event: Event): void {
        const { index } = (event.currentTarget as HTMLElement).dataset;
        this.isToFocus = true;
        this.error = '';
        this.draft = this.ofThisCard[Number(index)];
    }

    handleChange(event: CustomEvent<{ value: string }>): void {
        const { name } = (event.currentTarget as HTMLElement).dataset;
        this.changeDraft({ [name as keyof Reply]: event.detail.value || undefined });
    }

    handleActiveChange(event: CustomEvent<{ checked: boolean }>): void {
        this.changeDraft({ isActive: event.detail.checked });
    }

    handleCancelClick(): void {
        this.draft = undefined;
        this.error = '';
    }

    handleSaveClick(): void {
        const { draft } = this;
        if (draft) {
            this.attempt(() => saveReply(draft));
        }
    }

    handleRemoveClick(): void {
        const id = this.draft?.id;
        if (id) {
            this.attempt(() => removeReply(id));
        }
    }

    private changeDraft(change: Partial<Reply>): void {
        this.draft = this.draft && { ...this.draft, ...change };
        this.error = '';
    }

    private attempt(work: () => Promise<Reply[]>): void {
        this.error = '';
        this.isWorking = true;
        work()
            .then(
                (replies) => {
                    this.replies = replies;
                    this.draft = undefined;
                },
                (error: unknown) => {
                    this.error = errorMessage(error);
                }
            )
            .finally(() => {
                this.isWorking = false;
            });
    }
}

function detailOf(reply: Reply): string {
    const names = new Intl.DisplayNames(locale, { type: 'language' });
    const parts = [
        reply.language && (names.of(reply.language) ?? reply.language),
        reply.channel ?? allChannels,
        reply.isActive ? undefined : inactive
    ];
    return parts.filter(Boolean).join(' · ');
}

import { LightningElement, api } from 'lwc';
import {
    type BrandNumberView,
    type Channel,
    type ChannelStateView,
    type PanelView,
    type QuoteView,
    type RecipientView,
    type ResourceView
} from 'c/conversationApi';
import { Drafts } from 'c/conversationDrafts';
import type { Draft } from 'c/conversationSending';
import type { ChosenTemplate } from 'c/conversationTemplatePicker';
import { fill } from 'c/messageFormat';
import userId from '@salesforce/user/Id';
import {
    conversationOf,
    firstRecipient,
    numberForAnswer,
    sendingNumbers,
    valueOf,
    type Address
} from './addressing';
import { draftOf } from './draftOf';
import { SendStates } from './sendStates';
import to from '@salesforce/label/c.conversationComposer_To';
import fromLabel from '@salesforce/label/c.conversationComposer_From';
import sendLabel from '@salesforce/label/c.conversationComposer_Send';
import empty from '@salesforce/label/c.conversationComposer_Empty';
import tooLong from '@salesforce/label/c.conversationComposer_TooLong';
import noRecipient from '@salesforce/label/c.conversationComposer_NoRecipient';
import attach from '@salesforce/label/c.conversationComposer_Attach';
import template from '@salesforce/label/c.conversationComposer_Template';
import chooseTemplate from '@salesforce/label/c.conversationComposer_ChooseTemplate';
import useSms from '@salesforce/label/c.conversationComposer_UseSms';
import useWhatsApp from '@salesforce/label/c.conversationComposer_UseWhatsApp';

interface Editor extends HTMLElement {
    focusTool(tool: string): void;
}

type Sheet = '' | 'resource' | 'template';

/**
 * Container: the message that is being written. Asks the server what may be sent before it is sent, keeps drafts, and tells
 * its parent what to send. Send is never a dead end: what forbids it stands above it, as a sentence with the next step.
 */
export default class ConversationComposer extends LightningElement {
    @api recordId!: string;
    /** Whether this agent chooses the brand number here. */
    @api canChooseBrandNumber = false;
    /** On the phone To and From fold into one line. */
    @api compact = false;

    label = {
        to,
        fromLabel,
        sendLabel,
        attach,
        template
    };
    address: Address = { channel: 'SMS' };
    text = '';
    resource?: ResourceView;
    chosenTemplate?: ChosenTemplate;
    quote?: QuoteView;
    refusal = '';
    isUnfolded = false;
    sheet: Sheet = '';
    /** Counts the server's answers, so that what depends on them is rendered again. */
    stateRound = 0;

    _view!: PanelView;
    #drafts = new Drafts(userId);
    #states = new SendStates(() => {
        this.stateRound += 1;
    });

    @api
    get view(): PanelView {
        return this._view;
    }
    set view(value: PanelView) {
        const isFirst = !this._view;
        this._view = value;
        const values = value.recipients.map(valueOf);
        if (isFirst || !values.includes(this.address.recipient)) {
            this.moveTo({ channel: this.address.channel });
        }
    }

    /** Turns to somebody: the conversation that is filtered by, or the one whose customer wrote last. */
    @api
    turnTo(address: Partial<Address>): void {
        this.moveTo({ channel: this.address.channel, ...address });
    }

    /** Begins an answer to one message. */
    @api
    replyTo(quote: QuoteView, address: Address): void {
        this.moveTo(address);
        this.quote = quote;
        this.focusText();
    }

    /** Asks again what may be sent: a message or a refusal may have changed it. */
    @api
    refresh(): void {
        this.ask();
    }

    /** Puts back what could not be sent, unless something new was begun meanwhile. */
    @api
    restore(draft: Draft): void {
        if (!this.text && draft.body && !draft.templateId) {
            this.setText(draft.body);
        }
    }

    get channel(): Channel {
        return this.address.channel;
    }

    get recipients(): RecipientView[] {
        return this._view.recipients;
    }

    get numbers(): BrandNumberView[] {
        return sendingNumbers(this._view.brandNumbers, this.channel);
    }

    /** What the message would go by: a file by SMS is an MMS. */
    get state(): ChannelStateView | undefined {
        const carrier = this.channel === 'SMS' && this.resource ? 'MMS' : this.channel;
        return this.stateRound > 0 ? this.#states.of(carrier) : undefined;
    }

    get brandNumberId(): string | undefined {
        return this.address.brandNumberId ?? this.state?.brandNumberId;
    }

    get longest(): number {
        const state = this.state;
        return (this.resource ? state?.longestCaption : state?.longestBody) ?? Infinity;
    }

    get windowEndsAt(): string | undefined {
        return this.channel === 'WhatsApp' ? this.state?.windowEndsAt : undefined;
    }

    get needsTemplate(): boolean {
        return this.state?.templatesOnly === true && !this.chosenTemplate;
    }

    /** What forbids sending just now, before anybody tries. */
    get obstacle(): string {
        const state = this.state;
        return state && (!state.allowed || this.needsTemplate) ? (state.reason ?? '') : '';
    }

    get obstacleAction(): string | undefined {
        if (this.needsTemplate) {
            return chooseTemplate;
        }
        const other = this.otherChannel;
        if (!this.#states.isAllowed(other)) {
            return undefined;
        }
        return other === 'WhatsApp' ? useWhatsApp : useSms;
    }

    get otherChannel(): Channel {
        return this.channel === 'WhatsApp' ? 'SMS' : 'WhatsApp';
    }

    get showsNumbers(): boolean {
        return !this.compact || this.isUnfolded;
    }

    get unfoldedText(): string {
        return String(this.isUnfolded);
    }

    get foldText(): string {
        const recipient = this.recipients.find((one) => valueOf(one) === this.address.recipient);
        const number = this.numbers.find(({ id }) => id === this.brandNumberId);
        const name = recipient
            ? (recipient.phoneText ?? recipient.typed)
            : (this.address.recipient ?? '');
        return `${to}: ${name} – ${fromLabel}: ${number?.label ?? ''}`;
    }

    get isResourceOpen(): boolean {
        return this.sheet === 'resource';
    }

    get isTemplateOpen(): boolean {
        return this.sheet === 'template';
    }

    handleFoldClick(): void {
        this.isUnfolded = !this.isUnfolded;
    }

    handleRecipientChange(event: CustomEvent<string>): void {
        this.moveTo({ channel: this.channel, recipient: event.detail });
    }

    handleBrandNumberChange(event: CustomEvent<string>): void {
        this.moveTo({ ...this.address, brandNumberId: event.detail });
    }

    handleChannelChange(event: CustomEvent<Channel>): void {
        this.changeChannel(event.detail);
    }

    handleTextChange(event: CustomEvent<string>): void {
        this.text = event.detail;
        this.refusal = '';
        this.keepDraft();
        const { recipient } = this.address;
        const conversation = conversationOf(
            this._view.conversations,
            recipient,
            this.brandNumberId
        );
        if (this.text) {
            const detail = { conversationId: conversation?.id, channel: this.channel };
            this.dispatchEvent(new CustomEvent('typed', { detail }));
        }
    }

    handleSendWanted(): void {
        this.submit();
    }

    handleAttachWanted(): void {
        this.sheet = 'resource';
    }

    handleTemplateWanted(): void {
        this.sheet = 'template';
    }

    handleSheetClosed(): void {
        this.editor?.focusTool(this.sheet === 'resource' ? 'attach' : 'template');
        this.sheet = '';
    }

    handleResourceChosen(event: CustomEvent<ResourceView>): void {
        this.resource = event.detail;
        this.chosenTemplate = undefined;
        this.sheet = '';
        this.refusal = '';
        this.focusText();
    }

    handleAttachmentRemoved(): void {
        this.resource = undefined;
    }

    handleTemplateChosen(event: CustomEvent<ChosenTemplate>): void {
        this.chosenTemplate = event.detail;
        this.resource = undefined;
        this.sheet = '';
        this.refusal = '';
        (this.refs?.send as HTMLElement | undefined)?.focus();
    }

    handleTextChosen(event: CustomEvent<string>): void {
        this.sheet = '';
        this.setText(event.detail);
        this.focusText();
    }

    handleTemplateRemoved(): void {
        this.chosenTemplate = undefined;
        this.focusText();
    }

    handleQuoteCancelled(): void {
        this.quote = undefined;
    }

    handleObstacleAction(): void {
        if (this.needsTemplate) {
            this.sheet = 'template';
        } else {
            this.changeChannel(this.otherChannel);
        }
    }

    handleWindowClosed(): void {
        this.ask();
    }

    private get editor(): Editor | undefined {
        return this.refs?.editor as Editor | undefined;
    }

    /** Once it is there: a template may have stood in its place. */
    private focusText(): void {
        Promise.resolve()
            .then(() => this.editor?.focus())
            .catch(() => undefined);
    }

    private setText(text: string): void {
        this.text = text;
        this.keepDraft();
    }

    private keepDraft(): void {
        this.#drafts.write(this.recordId, this.channel, this.text);
    }

    /** A draft of the other channel comes up; without one, what was written moves along. */
    private changeChannel(channel: Channel): void {
        const draft = this.#drafts.read(this.recordId, channel);
        if (!draft) {
            this.#drafts.write(this.recordId, this.channel, '');
        }
        const { recipient } = this.address;
        this.moveTo({ channel, recipient });
        this.setText(draft || this.text);
        this.chosenTemplate = undefined;
    }

    private moveTo(wanted: Address): void {
        const { conversations, brandNumbers, recipients } = this._view;
        const recipient =
            wanted.recipient ?? firstRecipient(recipients, conversations, wanted.channel);
        const address = { ...wanted, recipient };
        const able = sendingNumbers(brandNumbers, wanted.channel).map(({ id }) => id);
        const isAble = able.includes(wanted.brandNumberId ?? '');
        const isMove = recipient !== this.address.recipient || wanted.channel !== this.channel;
        this.address = {
            ...address,
            brandNumberId: isAble
                ? wanted.brandNumberId
                : numberForAnswer(conversations, brandNumbers, address)
        };
        this.refusal = '';
        if (isMove) {
            this.quote = undefined;
        }
        if (!this.text) {
            this.text = this.#drafts.read(this.recordId, wanted.channel);
        }
        this.ask();
    }

    private ask(): void {
        this.#states.ask(this.recordId, this.address);
    }

    private submit(): void {
        this.refusal = this.whyNot();
        if (this.refusal) {
            return;
        }
        const detail = draftOf(this.address, this);
        this.dispatchEvent(new CustomEvent<Draft>('messagesubmitted', { detail }));
        this.clear();
        this.focusText();
    }

    private clear(): void {
        this.resource = undefined;
        this.chosenTemplate = undefined;
        this.quote = undefined;
        this.setText('');
    }

    private whyNot(): string {
        if (!this.address.recipient) {
            return noRecipient;
        }
        if (this.obstacle) {
            return this.obstacle;
        }
        if (this.chosenTemplate) {
            return '';
        }
        if (!this.text.trim() && !this.resource) {
            return empty;
        }
        const over = this.text.trim().length - this.longest;
        return over > 0 ? fill(tooLong, over) : '';
    }
}

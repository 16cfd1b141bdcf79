import { LightningElement, api } from 'lwc';
import { resources, type Channel, type ResourceView } from 'c/conversationApi';
import { errorMessage } from 'c/errorMessages';
import { fileIcon, thumbnailUrl } from 'c/conversationFiles';
import { fill, sizeLabel } from 'c/messageFormat';
import search from '@salesforce/label/c.conversationResourcePicker_Search';
import list from '@salesforce/label/c.conversationResourcePicker_List';
import none from '@salesforce/label/c.conversationResourcePicker_None';
import noneFound from '@salesforce/label/c.conversationResourcePicker_NoneFound';
import preview from '@salesforce/label/c.conversationMedia_Preview';

interface Row {
    resource: ResourceView;
    key: string;
    icon: string;
    size: string;
    isRefused: boolean;
    pictureUrl?: string;
    previewLabel: string;
}

const TYPING_PAUSE_MS = 250;

/** Container: the files that this agent may send to this customer by this channel. Those that cannot go say why. */
export default class ConversationResourcePicker extends LightningElement {
    @api recordId!: string;
    @api recipient!: string;
    @api brandNumberId?: string;
    @api channel!: Channel;

    label = { search, list };
    found: ResourceView[] = [];
    isLoading = true;
    error = '';
    searchText = '';

    #timer?: ReturnType<typeof setTimeout>;
    #asked = 0;

    connectedCallback(): void {
        this.run();
    }

    disconnectedCallback(): void {
        clearTimeout(this.#timer);
    }

    /** Puts the cursor into the field. */
    @api
    focus(): void {
        (this.refs?.field as HTMLElement | undefined)?.focus();
    }

    /** What can be sent first: the rest is only there so that nobody looks for it in vain. */
    get rows(): Row[] {
        const rank = ({ refusal }: ResourceView) => (refusal ? 1 : 0);
        return [...this.found]
            .sort((one, other) => rank(one) - rank(other))
            .map((resource) => ({
                resource,
                key: resource.versionId,
                icon: fileIcon(resource.kind, resource.extension),
                size: sizeLabel(resource.sizeBytes),
                isRefused: Boolean(resource.refusal),
                pictureUrl:
                    resource.kind === 'Image' ? thumbnailUrl(resource.versionId) : undefined,
                previewLabel: fill(preview, resource.title)
            }));
    }

    get emptyText(): string {
        if (this.isLoading || this.error || this.found.length > 0) {
            return '';
        }
        return this.searchText ? fill(noneFound, this.searchText) : none;
    }

    handleSearch(event: CustomEvent<{ value: string }>): void {
        this.searchText = event.detail.value.trim();
        clearTimeout(this.#timer);
        // eslint-disable-next-line @lwc/lwc/no-async-operation -- asked once, when the typing pauses
        this.#timer = setTimeout(() => this.run(), TYPING_PAUSE_MS);
    }

    handleRetry(): void {
        this.run();
    }

    handleChoose(event: Event): void {
        const resource = this.resourceOf(event);
        if (resource && !resource.refusal) {
            this.dispatchEvent(new CustomEvent('resourcechosen', { detail: resource }));
        }
    }

    handlePreview(event: Event): void {
        const resource = this.resourceOf(event);
        if (resource) {
            const { documentId, versionId, title, kind } = resource;
            this.dispatchEvent(
                new CustomEvent('previewrequested', {
                    bubbles: true,
                    composed: true,
                    detail: { documentId, versionId, title, kind }
                })
            );
        }
    }

    private resourceOf(event: Event): ResourceView | undefined {
        const { key } = (event.currentTarget as HTMLElement).dataset;
        return this.found.find(({ versionId }) => versionId === key);
    }

    private run(): void {
        this.load().catch((error: unknown) => {
            this.error = errorMessage(error);
        });
    }

    private async load(): Promise<void> {
        const { recordId, recipient, brandNumberId, channel, searchText } = this;
        this.#asked += 1;
        const asked = this.#asked;
        this.isLoading = true;
        this.error = '';
        try {
            const found = await resources({
                recordId,
                recipient,
                brandNumberId,
                channel,
                searchText
            });
            if (asked === this.#asked) {
                this.found = found;
            }
        } finally {
            this.isLoading = asked !== this.#asked;
        }
    }
}

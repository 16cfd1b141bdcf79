import { LightningElement, api } from 'lwc';
import type { MediaView } from 'c/conversationApi';
import { fileIcon, fileUrl, kindLabel, thumbnailUrl } from 'c/conversationFiles';
import { fill, sizeLabel } from 'c/messageFormat';
import waiting from '@salesforce/label/c.conversationMedia_Waiting';
import failed from '@salesforce/label/c.conversationMedia_Failed';
import lost from '@salesforce/label/c.conversationMedia_Lost';
import refused from '@salesforce/label/c.conversationMedia_Refused';
import hidden from '@salesforce/label/c.conversationMedia_Hidden';
import preview from '@salesforce/label/c.conversationMedia_Preview';
import download from '@salesforce/label/c.conversationMedia_Download';

const STATES: Record<string, string> = {
    Waiting: waiting,
    Failed: failed,
    Refused: refused,
    Lost: lost,
    Hidden: hidden
};

/** Presentation component: one file of a message from Salesforce Files. Pictures and players stand in the thread itself. */
export default class ConversationMedia extends LightningElement {
    @api media!: MediaView;
    /** Tab order, for the roving focus of the thread. */
    @api focusable = '0';

    isBroken = false;

    get isKept(): boolean {
        return this.media.state === 'Kept' && Boolean(this.media.versionId);
    }

    get isImage(): boolean {
        return this.isKept && !this.isBroken && ['Image', 'Sticker'].includes(this.media.kind);
    }

    get isVideo(): boolean {
        return this.isKept && !this.isBroken && this.media.kind === 'Video';
    }

    get isAudio(): boolean {
        return this.isKept && !this.isBroken && this.media.kind === 'Audio';
    }

    get name(): string {
        return this.media.fileName ?? kindLabel(this.media.kind);
    }

    get sizeText(): string {
        return sizeLabel(this.media.sizeBytes);
    }

    get icon(): string {
        return fileIcon(this.media.kind, this.media.extension);
    }

    get pictureUrl(): string {
        return thumbnailUrl(this.media.versionId ?? '');
    }

    get url(): string {
        return fileUrl(this.media.versionId ?? '');
    }

    get previewLabel(): string {
        return fill(preview, this.name);
    }

    get downloadLabel(): string {
        return fill(download, this.name);
    }

    get imageClass(): string {
        return this.media.kind === 'Sticker' ? 'image image_sticker' : 'image';
    }

    /** Why there is nothing to see or hear. */
    get stateText(): string {
        return STATES[this.media.state] ?? '';
    }

    get reason(): string | undefined {
        return this.media.failureReason;
    }

    get stateRole(): string | undefined {
        return this.media.state === 'Waiting' ? 'status' : undefined;
    }

    /** A format that the browser does not show: as a file it can be opened all the same. */
    handleBroken(): void {
        this.isBroken = true;
    }

    handlePreviewClick(): void {
        const { documentId, versionId } = this.media;
        this.dispatchEvent(
            new CustomEvent('previewrequested', {
                bubbles: true,
                composed: true,
                detail: { documentId, versionId, title: this.name, kind: this.media.kind }
            })
        );
    }
}

import { LightningElement, api } from 'lwc';
import type { ResourceView } from 'c/conversationApi';
import { fileIcon, thumbnailUrl } from 'c/conversationFiles';
import { fill, sizeLabel } from 'c/messageFormat';
import attached from '@salesforce/label/c.conversationAttachment_Attached';
import remove from '@salesforce/label/c.conversationAttachment_Remove';
import preview from '@salesforce/label/c.conversationMedia_Preview';

/** Presentation component: the one file that goes with the message, with a way to take it off. */
export default class ConversationAttachment extends LightningElement {
    @api resource!: ResourceView;
    /** A template's own file stays. */
    @api isFixed = false;

    get isImage(): boolean {
        return this.resource.kind === 'Image' || this.resource.kind === 'Sticker';
    }

    get pictureUrl(): string {
        return thumbnailUrl(this.resource.versionId);
    }

    get icon(): string {
        return fileIcon(this.resource.kind, this.resource.extension);
    }

    get size(): string {
        return sizeLabel(this.resource.sizeBytes);
    }

    get isRemovable(): boolean {
        return !this.isFixed;
    }

    get groupLabel(): string {
        return fill(attached, this.resource.title);
    }

    get removeLabel(): string {
        return fill(remove, this.resource.title);
    }

    get previewLabel(): string {
        return fill(preview, this.resource.title);
    }

    handlePreviewClick(): void {
        const { documentId, versionId, title, kind } = this.resource;
        this.dispatchEvent(
            new CustomEvent('previewrequested', {
                bubbles: true,
                composed: true,
                detail: { documentId, versionId, title, kind }
            })
        );
    }

    handleRemoveClick(): void {
        this.dispatchEvent(new CustomEvent('attachmentremoved'));
    }
}

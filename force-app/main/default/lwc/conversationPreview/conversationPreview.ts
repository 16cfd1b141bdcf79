import { LightningElement, api } from 'lwc';
import type { MediaKind } from 'c/conversationApi';
import { fileIcon, fileUrl, thumbnailUrl } from 'c/conversationFiles';
import { fill } from 'c/messageFormat';
import download from '@salesforce/label/c.conversationMedia_Download';

/** A file that somebody wants to look at. */
export interface PreviewedFile {
    documentId?: string;
    versionId?: string;
    title: string;
    kind?: MediaKind;
}

/** Presentation component: a file to look at on the phone, where the platform's own preview is not at hand. */
export default class ConversationPreview extends LightningElement {
    @api file!: PreviewedFile;

    isBroken = false;

    get hasPicture(): boolean {
        return Boolean(this.file.versionId) && !this.isBroken;
    }

    get pictureUrl(): string {
        return thumbnailUrl(this.file.versionId ?? '');
    }

    get icon(): string {
        return fileIcon(this.file.kind, undefined);
    }

    get url(): string {
        return fileUrl(this.file.versionId ?? '');
    }

    get downloadLabel(): string {
        return fill(download, this.file.title);
    }

    handleBroken(): void {
        this.isBroken = true;
    }

    handleClosed(): void {
        this.dispatchEvent(new CustomEvent('closed'));
    }
}

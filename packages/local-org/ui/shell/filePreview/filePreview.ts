import { LightningElement } from 'lwc';

/** A file over the page, as the named page filePreview shows it. */
export default class FilePreview extends LightningElement {
    ids: string[] = [];
    index = 0;
    kind = '';
    #before: HTMLElement | null = null;
    #open = (event: Event) => {
        const { selectedRecordId, recordIds } = (event as CustomEvent<Record<string, string>>)
            .detail;
        this.ids = recordIds ? recordIds.split(',') : [selectedRecordId ?? ''];
        this.index = Math.max(0, this.ids.indexOf(selectedRecordId ?? ''));
        this.#before = document.activeElement as HTMLElement | null;
        void this.#look();
    };

    connectedCallback(): void {
        window.addEventListener('shell__filepreview', this.#open);
    }

    disconnectedCallback(): void {
        window.removeEventListener('shell__filepreview', this.#open);
    }

    renderedCallback(): void {
        const dialog = this.template!.querySelector<HTMLElement>('.close');
        if (dialog && !dialog.dataset['focused']) {
            dialog.dataset['focused'] = 'true';
            dialog.focus();
        }
    }

    get isOpen(): boolean {
        return this.ids.length > 0;
    }

    get url(): string {
        return `/sfc/servlet.shepherd/version/renditionDownload?versionId=${this.ids[this.index]}`;
    }

    get downloadUrl(): string {
        return `/sfc/servlet.shepherd/version/download/${this.ids[this.index]}`;
    }

    get isImage(): boolean {
        return this.kind.startsWith('image/');
    }

    get isVideo(): boolean {
        return this.kind.startsWith('video/');
    }

    get isAudio(): boolean {
        return this.kind.startsWith('audio/');
    }

    get hasOthers(): boolean {
        return this.ids.length > 1;
    }

    handleNext(): void {
        this.index = (this.index + 1) % this.ids.length;
        void this.#look();
    }

    handleKeydown(event: KeyboardEvent): void {
        if (event.key === 'Escape') {
            this.handleClose();
        }
    }

    handleClose(): void {
        this.ids = [];
        this.#before?.focus();
    }

    async #look(): Promise<void> {
        this.kind = '';
        const answer = await fetch(this.url, { method: 'HEAD' });
        this.kind = answer.ok ? (answer.headers.get('content-type') ?? '') : 'missing';
    }
}
